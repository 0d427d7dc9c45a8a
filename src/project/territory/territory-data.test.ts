import { describe, expect, it } from 'vitest';
import { neighboursOf, territoryOf } from './territory-data.ts';
import { delegated, listsOf, madeUpGrouping, row } from '../../../tests/support/territory/made-up-lists.ts';
import { neighbours, territory } from '../../../tests/support/territory/real-territory.ts';
import type { PublicLists } from './public-lists.ts';

it.each([
  ['CC de la Baie', 'Communauté de communes de la Baie', ['Baie', 'CC de la Baie']],
  ['CA du Cotentin', 'Communauté d’agglomération du Cotentin', ['Cotentin', 'CA du Cotentin']],
  ['CC des Îles', 'Communauté de communes des Îles', ['Îles', 'CC des Îles']],
  ["CC d'Avranches", 'Communauté de communes d’Avranches', ['Avranches', 'CC d’Avranches']],
  ['CA Saint-Lô Agglo', 'Communauté d’agglomération Saint-Lô Agglo', ['Saint-Lô Agglo', 'CA Saint-Lô Agglo']],
  ['PETR de Caen', 'PETR de Caen', ['Caen', 'PETR de Caen']],
])(
  'an intercommunalité is called in full, without its kind, and with it abbreviated: %s',
  (nom, name, shortNames) => {
    const lists = listsOf([row('50001', 'Le Tout')], { groupings: [madeUpGrouping(nom, '50001')] });
    expect(territoryOf('50', lists).groupings).toEqual([{ siren: nom, name, shortNames }]);
  },
);

it('an intercommunalité with one commune at least in the department is there', () => {
  const groupings = [
    madeUpGrouping('CC A', '14001'),
    madeUpGrouping('CC B', '14001', '50002'),
    madeUpGrouping('CC C', '50001'),
  ];
  const communes = [row('14001', 'Ailleurs'), row('50001', 'Le Tout'), row('50002', 'Le Voisin')];
  const found = territoryOf('50', listsOf(communes, { groupings }));
  expect(found.groupings.map(({ siren }) => siren)).toEqual(['CC B', 'CC C']);
  expect(found.communes.map(({ name, grouping }) => [name, grouping])).toEqual([
    ['Le Tout', 1],
    ['Le Voisin', 0],
  ]);
});

it('the departments beside have their names, and those of their communes of today as they are looked for', () => {
  const communes = [
    row('14001', "L'Hôtellerie"),
    delegated('14002', 'Vire', '14001'),
    row('50001', 'Le Tout'),
    row('61001', 'St-Ô'),
  ];
  const departments = [{ code: '14', nom: 'Calvados' }];
  expect(neighboursOf(['14', '61'], listsOf(communes, { departments }))).toEqual([
    { department: '14', name: 'Calvados', communes: ['hotellerie'] },
    { department: '61', name: '61', communes: ['saint o'] },
  ]);
});

/** Lists, and the former names of each commune that come of them. */
const formerNames: Readonly<Record<string, readonly [PublicLists, Readonly<Record<string, string[]>>]>> = {
  'of its delegated and associated communes, with the apostrophe of French': [
    listsOf([
      row('50001', "L'Étang"),
      delegated('50002', "Saint-Lô-d'Ourville", '50001'),
      delegated('50003', 'Le Bourg', '50001', { type: 'commune-associee' }),
    ]),
    { 'L’Étang': ['Saint-Lô-d’Ourville', 'Le Bourg'] },
  ],
  'of communes that the lists of today have forgotten, by their codes': [
    listsOf(
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
    ),
    { 'Le Tout': ['La Partie', 'Oubliée', 'Très Oubliée'] },
  ],
  'of the commune of today where a delegated commune has the code of the whole': [
    listsOf(
      [
        delegated('50001', 'Le Bourg', '50001'),
        row('50001', 'Le Tout'),
        row('50002', 'Le Voisin', { anciensCodes: ['50001'] }),
      ],
      { former: [{ code: '50001', nom: 'Le Vieux Bourg' }] },
    ),
    { 'Le Tout': ['Le Bourg', 'Le Vieux Bourg'], 'Le Voisin': [] },
  ],
  'each once, never where only hyphens, capitals or accents change': [
    listsOf([row('50001', 'Saint-Lô')], {
      former: ['Saint Lo', 'SAINT-LÔ', 'Saint-Thomas', 'St-Thomas'].map((nom) => ({ code: '50001', nom })),
    }),
    { 'Saint-Lô': ['Saint-Thomas'] },
  ],
};

it.each(Object.entries(formerNames))('the former names of a commune are those %s', (_, [lists, expected]) => {
  const { communes } = territoryOf('50', lists);
  expect(Object.fromEntries(communes.map((commune) => [commune.name, commune.formerNames]))).toEqual(
    expected,
  );
});

describe('the public lists of la Manche', () => {
  it('give each intercommunalité as many communes as the official list', () => {
    const sizes = territory.groupings.map(({ siren }, index) => [
      siren,
      territory.communes.filter(({ grouping }) => grouping === index).length,
    ]);
    expect(Object.fromEntries(sizes)).toEqual({
      200042604: 32,
      200042729: 23,
      200043354: 27,
      200066389: 61,
      200067023: 48,
      200067031: 30,
      200067205: 129,
      200069425: 95,
    });
  });

  it('hold the four departments beside', () => {
    const names = neighbours.map(({ name }) => name);
    expect(names).toEqual(['Calvados', 'Ille-et-Vilaine', 'Mayenne', 'Orne']);
    for (const { communes } of neighbours) expect(communes.length).toBeGreaterThan(200);
  });
});
