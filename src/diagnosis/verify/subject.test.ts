import { describe, expect, it } from 'vitest';
import { properties } from './index.ts';
import { effectOf, enumerate, inWords, type Subject } from './subject.ts';
import {
  withQuestion,
  withRule,
  withoutOption,
  withoutRule,
} from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { questionOf } from '../../../tests/support/diagnosis/made-up.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

/** The properties that a subject breaks, by their names. */
function brokenBy(subject: Subject): string[] {
  const enumeration = enumerate(subject);
  const broken = Object.entries(properties).filter(([, checks]) =>
    checks.some((check) => [...check(enumeration)].length > 0),
  );
  return broken.map(([name]) => name);
}

describe('the verification', () => {
  it('accepts the small subject, by each check', () => {
    expect(brokenBy(small)).toEqual([]);
  });

  it('says every property broken, in order', () => {
    expect(brokenBy({ ...small, questionnaire: withoutRule(small.questionnaire, 'debut') })).toEqual([
      'chaque situation a sa recommandation',
      'rien en double',
      'chaque prestation est proposée',
      'la même chose sans JavaScript',
      'exigences et exemples tenus',
      'trois actes, dont un appel',
      'chaque réponse citée sert',
    ]);
  });
});

type Edits = Partial<Subject>;
const { questionnaire: whole } = small;
const longer = ['a', 'b', 'c', 'd', 'e'].map((id) => questionOf(id, 'oui'));
const always = { posee: [{ lieu: ['ici', 'ailleurs', 'doute'] }] };
const backwards = withQuestion(withQuestion(whole, 'etape', { posee: [{ aide: ['argent'] }] }), 'aide', {
  posee: [],
});

it.each<[string, Edits]>([
  ['sept questions au plus', { questionnaire: { ...whole, questions: [...longer, ...whole.questions] } }],
  [
    'avancer ne fait jamais reculer',
    {
      recommendations: small.recommendations.map((each) => (each.id === 'un' ? { ...each, rang: 3 } : each)),
    },
  ],
  ['le doute est sans risque', { questionnaire: withoutOption(whole, 'aide', 'doute') }],
  ['un code redonne ses réponses', { questionnaire: { ...whole, version: 40 } }],
  ['changer une réponse garde les autres', { questionnaire: backwards }],
  ['rien de plus que promis', { requirements: [] }],
  [
    'une question posée peut décider',
    {
      questionnaire: withQuestion(withQuestion(whole, 'etape', always), 'aide', {
        posee: [{ etape: ['plan'], lieu: ['ici', 'doute'] }],
      }),
    },
  ],
])('« %s » is verified', (name, edits) => {
  expect(brokenBy({ ...small, ...edits })).toContain(name);
});

describe('the enumeration', () => {
  it('holds every state of the small subject, and those that are complete', () => {
    const { states, complete } = enumerated();
    expect([states.length, complete.length]).toEqual([16, 11]);
    expect(states[0]).toEqual({});
    expect(complete[0]).toEqual({ lieu: 'ici', etape: 'idee' });
    expect(complete.at(-1)).toEqual({ lieu: 'doute', etape: 'doute' });
  });
});

describe('a state in words', () => {
  it('is said question by question', () => {
    expect(inWords(small.questionnaire, { etape: 'plan', lieu: 'ici' })).toBe(
      'Où ? Ici ; Quelle étape ? Un plan',
    );
  });

  it('is said to be empty when no answer is given', () => {
    expect(inWords(small.questionnaire, {})).toBe('aucune réponse');
  });
});

describe('the effect of a state', () => {
  const state = { lieu: 'doute', etape: 'plan', aide: 'etude' };
  const { questionnaire } = small;

  it('is its recommendation, its services and its points to confirm', () => {
    expect(JSON.parse(effectOf(questionnaire, state))).toEqual(['deux-avec', null, ['visite'], ['Le lieu.']]);
    expect(JSON.parse(effectOf(questionnaire, { ...state, aide: 'argent' }))).toEqual([
      'deux',
      'budget',
      null,
      ['Le lieu.'],
    ]);
  });

  it('does not count the rule that gave it, nor its reason', () => {
    const other = withRule(questionnaire, 'prepare-avec', { id: 'autre', motif: 'Autrement.' });
    expect(effectOf(other, state)).toBe(effectOf(questionnaire, state));
    const tables = { ...questionnaire.tableaux, premierePrestation: [], prestationsEnPlus: [] };
    expect(effectOf({ ...questionnaire, tableaux: tables }, state)).not.toBe(effectOf(questionnaire, state));
  });

  it('is said of a state that gives none', () => {
    expect(JSON.parse(effectOf(questionnaire, { lieu: 'doute' }))).toEqual([null, null, null, ['Le lieu.']]);
  });
});
