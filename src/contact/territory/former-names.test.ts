import { describe, expect, it } from 'vitest';
import { territoryOf } from './territory-data.ts';
import { delegated, listsOf, row } from '../../../tests/support/territory/made-up-lists.ts';

/** The former names of each commune of the department 50, by its name. */
function formerNames(lists: Parameters<typeof territoryOf>[2]): Record<string, readonly string[]> {
  const { communes } = territoryOf('50', {}, lists);
  return Object.fromEntries(communes.map((commune) => [commune.name, commune.formerNames]));
}

describe('the former names of a commune', () => {
  it('are those of its delegated and associated communes', () => {
    const associated = delegated('50003', 'Le Bourg', '50001', { type: 'commune-associee' });
    const lists = listsOf([row('50001', 'Le Tout'), delegated('50002', 'La Partie', '50001'), associated]);
    expect(formerNames(lists)).toEqual({ 'Le Tout': ['La Partie', 'Le Bourg'] });
  });

  it('are those of communes that the lists of today have forgotten, by their codes', () => {
    const lists = listsOf(
      [
        row('50001', 'Le Tout', { anciensCodes: ['50009'] }),
        delegated('50002', 'La Partie', '50001', { anciensCodes: ['50008'] }),
      ],
      {
        former: [
          { code: '50009', nom: 'Oubliée' },
          { code: '50008', nom: 'Très Oubliée' },
          { code: '50007', nom: 'D’ailleurs' },
        ],
      },
    );
    expect(formerNames(lists)).toEqual({ 'Le Tout': ['La Partie', 'Oubliée', 'Très Oubliée'] });
  });

  it('are names that the same code bore', () => {
    const former = [
      { code: '50001', nom: 'Saint-Cyr' },
      { code: '50001', nom: 'Saint-Cyr-Bocage' },
    ];
    expect(formerNames(listsOf([row('50001', 'Saint-Cyr-Bocage')], { former }))).toEqual({
      'Saint-Cyr-Bocage': ['Saint-Cyr'],
    });
  });

  it('go to the commune of today where a delegated commune keeps the code of the whole', () => {
    const lists = listsOf(
      [
        delegated('50001', 'Le Bourg', '50001'),
        row('50001', 'Le Tout'),
        row('50002', 'Le Voisin', { anciensCodes: ['50001'] }),
      ],
      { former: [{ code: '50001', nom: 'Le Vieux Bourg' }] },
    );
    expect(formerNames(lists)).toEqual({ 'Le Tout': ['Le Bourg', 'Le Vieux Bourg'], 'Le Voisin': [] });
  });

  it('come once each, and never where only hyphens, capitals or accents change', () => {
    const former = ['Saint Lo', 'SAINT-LÔ', 'Saint-Thomas', 'St-Thomas', 'Saint Thomas'];
    const lists = listsOf([row('50001', 'Saint-Lô')], {
      former: former.map((nom) => ({ code: '50001', nom })),
    });
    expect(formerNames(lists)).toEqual({ 'Saint-Lô': ['Saint-Thomas'] });
  });

  it('are set with the apostrophe of French', () => {
    const lists = listsOf([row('50001', "L'Étang"), delegated('50002', "Saint-Lô-d'Ourville", '50001')]);
    expect(formerNames(lists)).toEqual({ 'L’Étang': ['Saint-Lô-d’Ourville'] });
  });
});
