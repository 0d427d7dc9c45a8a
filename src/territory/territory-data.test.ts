import { afterEach, describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { neighboursOf, territoryOf } from './territory-data.ts';
import { delegated, listsOf, madeUpGrouping, row } from '../../tests/support/territory/made-up-lists.ts';
import { lists as publicLists, neighbours, territory } from '../../tests/support/territory/real-territory.ts';
import { readPublicLists } from './public-lists.ts';

describe('an intercommunalité', () => {
  const kinds = { CC: 'Communauté de communes', CA: 'Communauté d’agglomération' };
  const named = (nom: string) =>
    territoryOf(
      '50',
      kinds,
      listsOf([row('50001', 'Le Tout')], { groupings: [madeUpGrouping(nom, '50001')] }),
    ).groupings[0];

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
      madeUpGrouping('CC A', '14001'),
      madeUpGrouping('CC B', '14001', '50002'),
      madeUpGrouping('CC C', '50001'),
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

/** The former names of each commune of the department 50, by its name. */
function formerNamesOf(lists: Parameters<typeof territoryOf>[2]): Record<string, readonly string[]> {
  const { communes } = territoryOf('50', {}, lists);
  return Object.fromEntries(communes.map((commune) => [commune.name, commune.formerNames]));
}

describe('the former names of a commune', () => {
  it('are those of its delegated and associated communes', () => {
    const associated = delegated('50003', 'Le Bourg', '50001', { type: 'commune-associee' });
    const lists = listsOf([row('50001', 'Le Tout'), delegated('50002', 'La Partie', '50001'), associated]);
    expect(formerNamesOf(lists)).toEqual({ 'Le Tout': ['La Partie', 'Le Bourg'] });
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
    expect(formerNamesOf(lists)).toEqual({ 'Le Tout': ['La Partie', 'Oubliée', 'Très Oubliée'] });
  });

  it('are names that the same code bore', () => {
    const former = [
      { code: '50001', nom: 'Saint-Cyr' },
      { code: '50001', nom: 'Saint-Cyr-Bocage' },
    ];
    expect(formerNamesOf(listsOf([row('50001', 'Saint-Cyr-Bocage')], { former }))).toEqual({
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
    expect(formerNamesOf(lists)).toEqual({ 'Le Tout': ['Le Bourg', 'Le Vieux Bourg'], 'Le Voisin': [] });
  });

  it('come once each, and never where only hyphens, capitals or accents change', () => {
    const former = ['Saint Lo', 'SAINT-LÔ', 'Saint-Thomas', 'St-Thomas', 'Saint Thomas'];
    const lists = listsOf([row('50001', 'Saint-Lô')], {
      former: former.map((nom) => ({ code: '50001', nom })),
    });
    expect(formerNamesOf(lists)).toEqual({ 'Saint-Lô': ['Saint-Thomas'] });
  });

  it('are set with the apostrophe of French', () => {
    const lists = listsOf([row('50001', "L'Étang"), delegated('50002', "Saint-Lô-d'Ourville", '50001')]);
    expect(formerNamesOf(lists)).toEqual({ 'L’Étang': ['Saint-Lô-d’Ourville'] });
  });
});

const { communes, groupings } = territory;
const formerNames = communes.flatMap((commune) => commune.formerNames);

describe('the public lists of la Manche', () => {
  it('give each intercommunalité as many communes as the official list', () => {
    const sizes = groupings.map(({ siren }, index) => [
      siren,
      communes.filter(({ grouping }) => grouping === index).length,
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

  it('hold one homonym: a former name of two communes', () => {
    const twice = formerNames.filter((name, index) => formerNames.indexOf(name) !== index);
    expect(twice).toEqual(['Saint-Jean-du-Corail']);
  });

  it('are set as French is: no name has the apostrophe of a typewriter', () => {
    const names = [
      ...communes.map(({ name }) => name),
      ...formerNames,
      ...groupings.flatMap(({ name, shortNames }) => [name, ...shortNames]),
    ];
    expect(names.filter((name) => name.includes("'"))).toEqual([]);
    expect(names).toEqual(
      expect.arrayContaining(['L’Étang-Bertrand', 'Communauté d’agglomération du Cotentin']),
    );
  });

  it('weigh at most 8,000 bytes each for a visitor, the departments beside too', () => {
    for (const data of [territory, neighbours]) {
      expect(brotliCompressSync(JSON.stringify(data)).length).toBeLessThanOrEqual(8000);
    }
  });

  it('hold every commune of the four departments beside', () => {
    const names = neighbours.map(({ name }) => name);
    expect(names).toEqual(['Calvados', 'Ille-et-Vilaine', 'Mayenne', 'Orne']);
    for (const { department, communes: own } of neighbours) {
      const official = publicLists.communes.filter(
        ({ departement, type }) => departement === department && type === 'commune-actuelle',
      );
      expect(own).toHaveLength(official.length);
      expect(own.length, department).toBeGreaterThan(200);
    }
  });
});

const project = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'listes-'));

/** Works in a folder with files made up for a test in the place of the packages. */
function workWith(files: Readonly<Record<string, unknown>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, data] of Object.entries(files)) {
    const path = join(folder, 'node_modules', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(data));
  }
  process.chdir(folder);
}

describe('reading the lists', () => {
  afterEach(() => {
    process.chdir(project);
    rmSync(folder, { recursive: true });
  });

  it('fails if a package is missing', () => {
    workWith({});
    expect(() => readPublicLists()).toThrow('communes.json');
  });

  it('fails if the shape of a list changed', () => {
    workWith({ '@etalab/decoupage-administratif/data/communes.json': [{ insee: '50002' }] });
    expect(() => readPublicLists()).toThrow('code');
  });
});
