import { describe, expect, it } from 'vitest';
import { neighboursOf, territoryOf } from './territory-data.ts';
import { delegated, grouping, listsOf, row } from '../../../tests/support/territory/made-up-lists.ts';

describe('an intercommunalité', () => {
  const kinds = { CC: 'Communauté de communes', CA: 'Communauté d’agglomération' };
  const named = (nom: string) =>
    territoryOf('50', kinds, listsOf([row('50001', 'Le Tout')], { groupings: [grouping(nom, '50001')] }))
      .groupings[0];

  it.each([
    ['CC de la Baie', 'Communauté de communes de la Baie', ['Baie', 'CC de la Baie']],
    ['CA du Cotentin', 'Communauté d’agglomération du Cotentin', ['Cotentin', 'CA du Cotentin']],
    ['CC des Îles', 'Communauté de communes des Îles', ['Îles', 'CC des Îles']],
    ["CC d'Avranches", 'Communauté de communes d’Avranches', ['Avranches', 'CC d’Avranches']],
    [
      'CA Saint-Lô Agglo',
      'Communauté d’agglomération Saint-Lô Agglo',
      ['Saint-Lô Agglo', 'CA Saint-Lô Agglo'],
    ],
    ['CU de Caen', 'CU de Caen', ['Caen', 'CU de Caen']],
  ])('is called in full, without its kind, and with it abbreviated: %s', (nom, name, shortNames) => {
    expect(named(nom)).toEqual({ siren: nom, name, shortNames });
  });

  it('is kept if one of its communes at least is in the department', () => {
    const groupings = [
      grouping('CC A', '14001'),
      grouping('CC B', '14001', '50002'),
      grouping('CC C', '50001'),
    ];
    const communes = [row('14001', 'Ailleurs'), row('50001', 'Le Tout'), row('50002', 'Le Voisin')];
    const found = territoryOf('50', kinds, listsOf(communes, { groupings }));
    expect(found.groupings.map(({ siren }) => siren)).toEqual(['CC B', 'CC C']);
    expect(found.communes.map(({ name, grouping: place }) => [name, place])).toEqual([
      ['Le Tout', 1],
      ['Le Voisin', 0],
    ]);
  });
});

describe('the departments beside', () => {
  it('have their names, and those of their communes of today as they are looked for', () => {
    const lists = listsOf(
      [
        row('14001', "L'Hôtellerie"),
        delegated('14002', 'Vire', '14001'),
        row('50001', 'Le Tout'),
        row('61001', 'St-Ô'),
      ],
      { departments: [{ code: '14', nom: 'Calvados' }] },
    );
    expect(neighboursOf(['14', '61'], lists)).toEqual([
      { department: '14', name: 'Calvados', communes: ['hotellerie'] },
      { department: '61', name: '61', communes: ['saint o'] },
    ]);
  });
});
