import { describe, expect, it } from 'vitest';
import type { Requirement } from '../engine/model.ts';
import { requirementsHold } from './requirements.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated } from '../../../tests/support/diagnosis/small-subject.ts';

const outside = { lieu: 'ailleurs' };

function saidOf(requirement: Requirement) {
  return requirementsHold(enumerated(undefined, { requirements: [requirement] }));
}

describe('property 11: what is promised holds in every complete state concerned', () => {
  it('accepts the small subject', () => {
    expect(requirementsHold(enumerated())).toEqual([]);
  });

  it.each<[string, Omit<Requirement, 'when'>, string]>([
    ['another recommendation', { recommendations: ['un', 'deux'] }, 'mène à « hors-sujet »'],
    ['no point to confirm', { point: true }, 'ne laisse aucun point à confirmer'],
    ['no such first service', { firstService: 'budget' }, 'ne place pas « budget » en premier'],
    ['no such extra services', { extraServices: ['visite', 'suivi'] }, 'ne montre pas visite, suivi en plus'],
  ])('refuses a state with %s', (_, promise, said) => {
    expect(saidOf({ when: { lieu: ['ailleurs'] }, ...promise })).toEqual([
      {
        property: 11,
        message: `L’exigence (lieu : ailleurs) n’est pas tenue : la situation ${said}.`,
        state: outside,
      },
    ]);
  });

  it('says what the promise is about, and each state that breaks it', () => {
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

  it('asks nothing that is not promised', () => {
    expect(saidOf({ when: { lieu: ['ailleurs'] }, point: false })).toEqual([]);
    expect(saidOf({ when: { lieu: ['ailleurs'] } })).toEqual([]);
    expect(saidOf({ when: { aide: ['argent'] }, recommendations: ['deux'] })).toEqual([]);
  });

  it('refuses a promise that concerns no state', () => {
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
