import { describe, expect, it } from 'vitest';
import * as checked from './requirements.ts';
import type { Requirement } from '../engine/model.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';
import { saidBy } from '../../../tests/support/diagnosis/said.ts';

const requirementsHold = saidBy(checked.requirementsHold);
const examplesPass = saidBy(checked.examplesPass);

const outside = { lieu: 'ailleurs' };

function saidOf(requirement: Requirement) {
  return requirementsHold(enumerated(undefined, { requirements: [requirement] }));
}

describe('property 11: each requirement is met in every complete state concerned', () => {
  it.each<[string, Omit<Requirement, 'when'>, string]>([
    ['another recommendation', { recommendations: ['un', 'deux'] }, 'mène à « hors-sujet »'],
    ['no point to confirm', { point: true }, 'ne laisse aucun point à confirmer'],
    ['no such first service', { firstService: 'budget' }, 'ne place pas « budget » en premier'],
    [
      'nothing to confirm',
      { standingPoint: true },
      'mène à « hors-sujet », qui ne rappelle rien à confirmer',
    ],
    ['no such extra services', { extraServices: ['visite', 'suivi'] }, 'ne montre pas visite, suivi en plus'],
  ])('refuses a state with %s', (_, rest, said) => {
    expect(saidOf({ when: { lieu: ['ailleurs'] }, ...rest })).toEqual([
      {
        property: 11,
        message: `L’exigence (lieu : ailleurs) n’est pas tenue : la situation ${said}.`,
        state: outside,
      },
    ]);
  });

  it.each<[string, Omit<Requirement, 'when'>, string]>([
    ['what is missing of it', { standingPoint: true }, 'remettez « aConfirmer » à cette recommandation'],
    ['that it is « dehors »', { outside: true }, 'remettez « dehors » à cette recommandation'],
    ['the line that leads elsewhere', { recommendations: ['deux'] }, '(ici la ligne « debut » du tableau)'],
  ])('gives a remedy that names %s', (_, rest, remedy) => {
    const requirements = [{ when: { lieu: ['ici'], etape: ['idee'] }, ...rest }];
    const found = checked.requirementsHold(enumerated(undefined, { requirements }));
    expect(found.map((each) => each.remedy)).toEqual([expect.stringContaining(remedy)]);
  });

  it('says what the requirement is about, and each state that breaks it', () => {
    const found = saidOf({ when: { lieu: ['ici', 'doute'], etape: ['idee'] }, recommendations: ['deux'] });
    expect(found).toEqual(
      ['ici', 'doute'].map((lieu) => ({
        property: 11,
        message:
          'L’exigence (lieu : ici ou doute, etape : idee) n’est pas tenue : la situation mène à « un ».',
        state: { lieu, etape: 'idee' },
      })),
    );
  });

  it('refuses extra services of which one only is shown, or another first service', () => {
    expect(saidOf({ when: { aide: ['etude'] }, extraServices: ['visite', 'suivi'] })).toHaveLength(2);
    expect(saidOf({ when: { aide: ['argent'] }, firstService: 'programme' })).toHaveLength(2);
  });

  it('refuses a recommendation that lists a scheme where none may be', () => {
    const found = saidOf({ when: { etape: ['plan'] }, noScheme: true });
    expect(found.map(({ state }) => state?.['aide'])).toEqual(['etude', 'etude']);
    expect(found[0]?.message).toContain('mène à « deux-avec », qui propose une aide');
  });

  it('refuses a recommendation that stays in the offer where it must lead out of it', () => {
    const [found, ...others] = saidOf({ when: { lieu: ['ici'], etape: ['idee'] }, outside: true });
    expect(found?.message).toContain('mène à « un », qui n’est pas « dehors »');
    expect(others).toEqual([]);
    expect(saidOf({ when: { lieu: ['ailleurs'] }, outside: true })).toEqual([]);
  });

  it('asks nothing that is not required', () => {
    const nothing = { point: false, standingPoint: false, noScheme: false, outside: false };
    expect(saidOf({ when: { lieu: ['ailleurs', 'ici', 'doute'] }, ...nothing })).toEqual([]);
    expect(saidOf({ when: { lieu: ['ailleurs'] } })).toEqual([]);
    expect(saidOf({ when: { aide: ['argent'] }, recommendations: ['deux'] })).toEqual([]);
  });

  it('refuses a requirement that concerns no state', () => {
    expect(saidOf({ when: { lieu: ['ailleurs'], etape: ['idee'] }, recommendations: ['un'] })).toEqual([
      { property: 11, message: 'L’exigence (lieu : ailleurs, etape : idee) ne concerne aucune situation.' },
    ]);
  });

  it('refuses a state that no rule takes', () => {
    const requirements = [{ when: { lieu: ['ailleurs'] }, recommendations: ['hors-sujet'] }];
    const subject = enumerated((old) => withoutRule(withoutRule(old, 'dehors'), 'debut'), { requirements });
    expect(requirementsHold(subject)).toEqual([
      {
        property: 11,
        message:
          'L’exigence (lieu : ailleurs) n’est pas tenue : la situation ne mène à aucune recommandation.',
        state: outside,
      },
    ]);
  });
});

/** What is said when one more example is given. */
function withExample(answers: Readonly<Record<string, string>>, expected: string) {
  const added = { id: 'x', name: 'Le cas', story: '', answers, expected };
  return examplesPass(enumerated(undefined, { examples: [...small.examples, added] }));
}

describe('property 11: each rule of the main table is shown by an example', () => {
  it('refuses a rule that no example shows', () => {
    const examples = small.examples.filter(({ expected }) => expected !== 'deux');
    expect(examplesPass(enumerated(undefined, { examples }))).toEqual([
      { property: 11, message: 'Aucun exemple ne montre la ligne « prepare ».' },
    ]);
  });

  it('refuses an example that gives another recommendation', () => {
    expect(withExample(outside, 'un')).toEqual([
      {
        property: 11,
        message: 'L’exemple « Le cas » attend « un » et obtient « hors-sujet ».',
        state: outside,
      },
    ]);
  });

  it.each([
    ['an answer is missing', { lieu: 'ici' }],
    ['an answer is to a question not asked', { lieu: 'ailleurs', etape: 'idee' }],
  ])('refuses an example when %s', (_, answers) => {
    expect(withExample(answers, 'hors-sujet')).toEqual([
      {
        property: 11,
        message: 'L’exemple « Le cas » n’a pas toutes ses réponses, ou en a de trop.',
        state: answers,
      },
    ]);
  });

  it('does not let an example with an answer too many show a rule', () => {
    const examples = small.examples.map((example) =>
      example.expected === 'hors-sujet'
        ? { ...example, answers: { lieu: 'ailleurs', etape: 'idee' } }
        : example,
    );
    expect(examplesPass(enumerated(undefined, { examples })).map(({ message }) => message)).toContain(
      'Aucun exemple ne montre la ligne « dehors ».',
    );
  });

  it('refuses an example that no rule takes', () => {
    const subject = enumerated((old) => withoutRule(old, 'debut'));
    expect(examplesPass(subject).map(({ message }) => message)).toEqual([
      'L’exemple « L’idée » n’a pas toutes ses réponses, ou en a de trop.',
    ]);
  });
});
