import { describe, expect, it } from 'vitest';
import * as checked from './answers-cited.ts';
import type { Enumeration, Violation } from './subject.ts';
import { withQuestion, withRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small, withActs } from '../../../tests/support/diagnosis/small-subject.ts';
import { wholeBy } from '../../../tests/support/diagnosis/said.ts';

const everyAnswerCitedServes = wholeBy(function* everyCitation(subject: Enumeration) {
  yield* checked.everyAnswerCitedServes(subject);
  yield* checked.everyOutcomeAllowedServes(subject);
});

function places(found: readonly Violation[]) {
  return found.map(({ at }) => at);
}

describe('each answer that a condition accepts is given where it stands', () => {
  it('holds for the small subject', () => {
    expect(everyAnswerCitedServes(enumerated())).toEqual([]);
  });

  it('refuses an answer of a rule that an earlier rule takes, with its line and what to write', () => {
    const subject = enumerated((old) =>
      withRule(old, 'prepare', { si: { etape: ['plan'], lieu: ['ici', 'ailleurs'] } }),
    );
    expect(everyAnswerCitedServes(subject)).toEqual([
      {
        message: 'La ligne « prepare » accepte « ailleurs » à « lieu », qu’aucune situation n’y donne.',
        at: ['tableaux', 'recommandation', 2, 'si', 'lieu'],
        remedy: 'retirez « ailleurs » ; si elle doit compter ici, voyez la ligne plus haut qui la prend',
      },
    ]);
  });

  it('refuses an answer that the last rule expects in vain', () => {
    const subject = enumerated((old) =>
      withRule(old, 'debut', { attendu: { etape: ['idee', 'plan', 'doute'] } }),
    );
    expect(places(everyAnswerCitedServes(subject))).toEqual([
      ['tableaux', 'recommandation', 3, 'attendu', 'etape'],
    ]);
  });

  it.each([
    ['premierePrestation', 'argent'],
    ['prestationsEnPlus', 'etude'],
  ] as const)('reads the table %s', (table, aide) => {
    const subject = enumerated((old) => ({
      ...old,
      tableaux: {
        ...old.tableaux,
        [table]: old.tableaux[table].map((rule) => ({
          ...rule,
          si: { aide: [aide], lieu: ['ici', 'ailleurs', 'doute'] },
        })),
      },
    }));
    expect(places(everyAnswerCitedServes(subject))).toEqual([['tableaux', table, 0, 'si', 'lieu']]);
  });

  it('refuses an answer after which the question is never asked, and a whole line that asks nothing', () => {
    const askedWhen = [{ etape: ['plan'], lieu: ['ici', 'ailleurs', 'doute'] }, { lieu: ['ailleurs'] }];
    const subject = enumerated((old) => withQuestion(old, 'aide', { posee: askedWhen }));
    expect(places(everyAnswerCitedServes(subject))).toContainEqual(['questions', 2, 'posee', 0, 'lieu']);
    const never = enumerated((old) =>
      withQuestion(old, 'aide', { posee: [{ etape: ['plan'] }, { lieu: ['nulle-part'] }] }),
    );
    expect(places(everyAnswerCitedServes(never))).toEqual([['questions', 2, 'posee', 1, 'lieu']]);
  });

  it('refuses an answer of a requirement that is never given, and a recommendation never reached', () => {
    const requirements = [
      ...small.requirements,
      { si: { etape: ['idee'], lieu: ['ici', 'ailleurs'] }, recommandations: ['un', 'deux'] },
    ];
    const at = ['exigences', small.requirements.length];
    expect(places(everyAnswerCitedServes(enumerated(undefined, { requirements })))).toEqual([
      [...at, 'si', 'lieu'],
      [...at, 'recommandations'],
    ]);
  });

  it('refuses an answer of an act or of a case that is never given', () => {
    const when = { etape: ['doute', 'plan'] };
    const recommendations = withActs('un', () => [
      { faire: 'Appelez' },
      { faire: 'Voyez', selon: [{ si: when, faire: 'Demandez' }] },
    ]);
    const cases = [{ si: { lieu: ['ici', 'ailleurs'], etape: ['idee'] } }];
    expect(places(everyAnswerCitedServes(enumerated(undefined, { recommendations, cases })))).toEqual([
      ['cas', 'situations', 0, 'si', 'lieu'],
      ['recommandations', 0, 'actes', 1, 'selon', 0, 'si', 'etape'],
    ]);
  });

  it('refuses an answer of an act that a line above takes', () => {
    const recommendations = withActs('un', () => [
      {
        faire: 'Voyez',
        selon: [
          { si: { etape: ['doute'] }, faire: 'Demandez' },
          { si: { etape: ['idee', 'doute'] }, faire: 'Écrivez' },
        ],
      },
    ]);
    expect(places(everyAnswerCitedServes(enumerated(undefined, { recommendations })))).toEqual([
      ['recommandations', 0, 'actes', 0, 'selon', 1, 'si', 'etape'],
    ]);
  });

  it('leaves to others a condition that no situation meets', () => {
    const requirements = [{ si: { lieu: ['ailleurs'], etape: ['idee'] }, recommandations: ['un'] }];
    expect(everyAnswerCitedServes(enumerated(undefined, { requirements }))).toEqual([]);
  });
});
