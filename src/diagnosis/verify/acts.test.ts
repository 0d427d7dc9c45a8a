import { describe, expect, it } from 'vitest';
import type { Act } from '../recommendation-schema.ts';
import { everyLineRead, threeActs } from './acts.ts';
import type { Enumeration } from './subject.ts';
import { enumerated, small, withActs } from '../../../tests/support/diagnosis/small-subject.ts';
import { wholeBy } from '../../../tests/support/diagnosis/said.ts';

const threeActsForEachSituation = wholeBy(function* threeActsForEachSituation(subject: Enumeration) {
  yield* threeActs(subject);
  yield* everyLineRead(subject);
});

/** The faults of the small subject with the acts of one of its recommendations changed. */
function faultsWith(id: string, edit: (acts: readonly Act[]) => readonly Act[]) {
  return threeActsForEachSituation(enumerated(undefined, { recommendations: withActs(id, edit) }));
}

describe('three acts for each situation', () => {
  it('are told of the small subject', () => {
    expect(threeActsForEachSituation(enumerated())).toEqual([]);
  });

  it('are missed where one is gone, by a state that shows it', () => {
    const [fault, ...others] = faultsWith('deux', (acts) => acts.slice(0, 2));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      message: 'La recommandation « deux » donne 2 actes à faire, au lieu de 3.',
      state: { etape: 'plan' },
    });
  });

  it('are one call and two others', () => {
    const faults = [
      ...faultsWith('deux', (acts) => acts.map((act) => ({ ...act, appeler: undefined }))),
      ...faultsWith('deux', (acts) => acts.map((act) => ({ ...act, appeler: true }))),
    ];
    expect(faults.map(({ message }) => message)).toEqual([
      'La recommandation « deux » a 0 acte qui appelle (« appeler »), au lieu d’un.',
      'La recommandation « deux » a 3 actes qui appellent (« appeler »), au lieu d’un.',
    ]);
  });

  it('hold no words that no state reads: of a condition never met, or met by a line before', () => {
    const lines = [
      { si: { etape: ['plan'] }, faire: 'Montrez' },
      { si: { etape: ['idee', 'doute'] }, faire: 'Dites' },
      { si: { etape: ['doute'] }, faire: 'Demandez' },
    ];
    const faults = faultsWith('un', ([first, second, third]) =>
      [first, second && { ...second, selon: lines }, third].flatMap((act) => act ?? []),
    );
    expect(faults.map(({ message }) => message)).toEqual([
      'La recommandation « un », acte 2 : aucune situation ne lit « Montrez » (ligne 1 de « selon »).',
      'La recommandation « un », acte 2 : aucune situation ne lit « Demandez » (ligne 3 de « selon »).',
    ]);
  });

  it('hold no other words of what not to sign that no state gives', () => {
    const [un, ...others] = small.recommendations;
    if (un === undefined) throw new Error('the small subject has recommendations');
    const withWarning = (etape: string) =>
      threeActsForEachSituation(
        enumerated(undefined, {
          recommendations: [
            {
              ...un,
              avantDeSigner: { faire: 'Attendez', selon: [{ si: { etape: [etape] }, faire: 'Lisez' }] },
            },
            ...others,
          ],
        }),
      );
    expect(withWarning('doute')).toEqual([]);
    expect(withWarning('plan')).toMatchObject([
      {
        message:
          'La recommandation « un », « avantDeSigner » : aucune situation ne lit « Lisez » (ligne 1 de « selon »).',
        at: ['recommandations', 0, 'avantDeSigner', 'selon', 0],
      },
    ]);
  });
});
