import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { lists, neighbours, territory } from '../../../tests/support/territory/real-territory.ts';

const { communes, groupings } = territory;
const formerNames = communes.flatMap((commune) => commune.formerNames);

describe('the public lists of la Manche', () => {
  it('hold 445 communes, 8 intercommunalités and 283 former names', () => {
    expect(communes).toHaveLength(445);
    expect(groupings).toHaveLength(8);
    expect(formerNames).toHaveLength(283);
  });

  it('give each commune a code of its own, a postal code of the department and an intercommunalité', () => {
    expect(new Set(communes.map(({ code }) => code)).size).toBe(445);
    for (const { code, name, postcodes, grouping } of communes) {
      expect(code, name).toMatch(/^50\d{3}$/);
      expect(postcodes.length, name).toBeGreaterThan(0);
      for (const postcode of postcodes) expect(postcode, name).toMatch(/^50\d{3}$/);
      expect(groupings[grouping], name).toBeDefined();
    }
  });

  it('hold 75 postal codes, and 15 communes with several', () => {
    expect(new Set(communes.flatMap(({ postcodes }) => postcodes)).size).toBe(75);
    expect(communes.filter(({ postcodes }) => postcodes.length > 1)).toHaveLength(15);
  });

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
      const official = lists.communes.filter(
        ({ departement, type }) => departement === department && type === 'commune-actuelle',
      );
      expect(own).toHaveLength(official.length);
      expect(own.length, department).toBeGreaterThan(200);
    }
  });
});
