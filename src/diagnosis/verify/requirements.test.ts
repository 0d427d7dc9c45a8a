import { describe, expect, it } from 'vitest';
import * as checked from './requirements.ts';
import type { Requirement } from '../schema.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';
import { saidBy } from '../../../tests/support/diagnosis/said.ts';

const requirementsHold = saidBy(checked.requirementsHold);
const examplesPass = saidBy(checked.examplesPass);

const outside = { lieu: 'ailleurs' };

function saidOf(requirement: Requirement) {
  return requirementsHold(enumerated(undefined, { requirements: [requirement] }));
}

describe('each requirement is met in every complete state concerned', () => {
  it.each<[string, Omit<Requirement, 'si'>, string]>([
    ['another recommendation', { recommandations: ['un', 'deux'] }, 'mène à « hors-sujet »'],
    ['no point to confirm', { point: true }, 'ne laisse aucun point à confirmer'],
    ['no such first service', { premiere: 'budget' }, 'ne place pas « budget » en premier'],
    ['nothing to confirm', { aConfirmer: true }, 'mène à « hors-sujet », qui ne rappelle rien à confirmer'],
    ['no such extra services', { enPlus: ['visite', 'suivi'] }, 'ne montre pas visite, suivi en plus'],
  ])('refuses a state with %s', (_, rest, said) => {
    expect(saidOf({ si: { lieu: ['ailleurs'] }, ...rest })).toEqual([
      {
        message: `L’exigence (lieu : ailleurs) n’est pas tenue : la situation ${said}.`,
        state: outside,
      },
    ]);
  });

  it.each<[string, Omit<Requirement, 'si'>, string]>([
    ['what is missing of it', { aConfirmer: true }, 'remettez « aConfirmer » à cette recommandation'],
    ['that it is « dehors »', { dehors: true }, 'remettez « dehors » à cette recommandation'],
    ['the line that leads elsewhere', { recommandations: ['deux'] }, '(ici la ligne « debut » du tableau)'],
  ])('gives a remedy that names %s', (_, rest, remedy) => {
    const requirements = [{ si: { lieu: ['ici'], etape: ['idee'] }, ...rest }];
    const found = [...checked.requirementsHold(enumerated(undefined, { requirements }))];
    expect(found.map((each) => each.remedy)).toEqual([expect.stringContaining(remedy)]);
  });

  it('says what the requirement is about, and each state that breaks it', () => {
    const found = saidOf({ si: { lieu: ['ici', 'doute'], etape: ['idee'] }, recommandations: ['deux'] });
    expect(found).toEqual(
      ['ici', 'doute'].map((lieu) => ({
        message:
          'L’exigence (lieu : ici ou doute, etape : idee) n’est pas tenue : la situation mène à « un ».',
        state: { lieu, etape: 'idee' },
      })),
    );
  });

  it('refuses extra services of which one only is shown, or another first service', () => {
    expect(saidOf({ si: { aide: ['etude'] }, enPlus: ['visite', 'suivi'] })).toHaveLength(2);
    expect(saidOf({ si: { aide: ['argent'] }, premiere: 'programme' })).toHaveLength(2);
  });

  it('refuses a recommendation that lists a scheme where none may be', () => {
    const found = saidOf({ si: { etape: ['plan'] }, sansAide: true });
    expect(found.map(({ state }) => state?.['aide'])).toEqual(['etude', 'etude']);
    expect(found[0]?.message).toContain('mène à « deux-avec », qui propose une aide');
  });

  it('refuses a recommendation that stays in the offer where it must lead out of it', () => {
    const [found, ...others] = saidOf({ si: { lieu: ['ici'], etape: ['idee'] }, dehors: true });
    expect(found?.message).toContain('mène à « un », qui n’est pas « dehors »');
    expect(others).toEqual([]);
    expect(saidOf({ si: { lieu: ['ailleurs'] }, dehors: true })).toEqual([]);
  });

  it('asks nothing that is not required', () => {
    const nothing = { premiere: undefined };
    expect(saidOf({ si: { lieu: ['ailleurs', 'ici', 'doute'] }, ...nothing })).toEqual([]);
    expect(saidOf({ si: { lieu: ['ailleurs'] } })).toEqual([]);
    expect(saidOf({ si: { aide: ['argent'] }, recommandations: ['deux'] })).toEqual([]);
  });

  it('refuses a requirement that concerns no state', () => {
    expect(saidOf({ si: { lieu: ['ailleurs'], etape: ['idee'] }, recommandations: ['un'] })).toEqual([
      { message: 'L’exigence (lieu : ailleurs, etape : idee) ne concerne aucune situation.' },
    ]);
  });

  it('refuses a state that no rule takes', () => {
    const requirements = [{ si: { lieu: ['ailleurs'] }, recommandations: ['hors-sujet'] }];
    const subject = enumerated((old) => withoutRule(withoutRule(old, 'dehors'), 'debut'), { requirements });
    expect(requirementsHold(subject)).toEqual([
      {
        message:
          'L’exigence (lieu : ailleurs) n’est pas tenue : la situation ne mène à aucune recommandation.',
        state: outside,
      },
    ]);
  });
});

/** What is said when one more example is given. */
function withExample(answers: Readonly<Record<string, string>>, expected: string) {
  const added = { id: 'x', nom: 'Le cas', recit: '', reponses: answers, attendu: expected };
  return examplesPass(enumerated(undefined, { examples: [...small.examples, added] }));
}

describe('each rule of the main table is shown by an example', () => {
  it('refuses a rule that no example shows', () => {
    const examples = small.examples.filter(({ attendu }) => attendu !== 'deux');
    expect(examplesPass(enumerated(undefined, { examples }))).toEqual([
      { message: 'Aucun exemple ne montre la ligne « prepare ».' },
    ]);
  });

  it('refuses an example that gives another recommendation', () => {
    expect(withExample(outside, 'un')).toEqual([
      {
        message: 'L’exemple « Le cas » attend « un » et obtient « hors-sujet ».',
        state: outside,
      },
    ]);
  });

  it('tells which example, and which of its lines, is wrong', () => {
    const examples = small.examples.map((each) => ({ ...each, attendu: 'deux' }));
    const found = [...checked.examplesPass(enumerated(undefined, { examples }))];
    expect(found.map(({ at }) => at)).toEqual([0, 1, 3].map((index) => ['exemples', index, 'attendu']));
  });

  it.each([
    ['an answer is missing', { lieu: 'ici' }],
    ['an answer is to a question not asked', { lieu: 'ailleurs', etape: 'idee' }],
  ])('refuses an example when %s', (_, answers) => {
    expect(withExample(answers, 'hors-sujet')).toEqual([
      {
        message: 'L’exemple « Le cas » n’a pas toutes ses réponses, ou en a de trop.',
        state: answers,
      },
    ]);
  });

  it('does not let an example with an answer too many show a rule', () => {
    const examples = small.examples.map((example) =>
      example.attendu === 'hors-sujet'
        ? { ...example, reponses: { lieu: 'ailleurs', etape: 'idee' } }
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
