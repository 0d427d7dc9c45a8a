import { describe, expect, it } from 'vitest';
import { first, manche, territory, wordsFor } from '../../../tests/support/territory/real-territory.ts';

const codes = [...new Set(territory.communes.flatMap(({ postcodes }) => postcodes))].toSorted();

function communesOf(begin: string): string[] {
  return territory.communes
    .filter(({ postcodes }) => postcodes.some((postcode) => postcode.startsWith(begin)))
    .map(({ name }) => name);
}

describe('a postal code', () => {
  it('finds its communes and only them, each under that code', () => {
    for (const code of codes) {
      const found = manche.find(code);
      expect(found.map(wordsFor), code).toEqual(communesOf(code));
      for (const place of found) expect(place).toMatchObject({ kind: 'commune', postcode: code });
    }
  });

  it('finds as many as 18 communes, and each of the codes of a commune that has six', () => {
    expect(Math.max(...codes.map((code) => manche.find(code).length))).toBe(18);
    for (const code of ['50100', '50110', '50120', '50130', '50460', '50470']) {
      expect(manche.find(code).map(wordsFor)).toContain('Cherbourg-en-Cotentin');
    }
  });

  it('finds more communes, never others, while it is being typed', () => {
    for (const begin of ['50', '501', '5048']) {
      expect(manche.find(begin).map(wordsFor)).toEqual(communesOf(begin));
    }
    expect(manche.find('5')).toEqual([]);
  });

  it('is never taken for an Insee code, which looks the same', () => {
    const insee = territory.communes.find(({ name }) => name === 'Saint-Germain-le-Gaillard');
    expect(insee?.code).toBe('50480');
    expect(manche.find('50480').map(wordsFor)).toContain('Sainte-Mère-Église');
    expect(manche.find('50480').map(wordsFor)).not.toContain('Saint-Germain-le-Gaillard');
    expect(manche.find('50129')).toEqual([]);
  });

  it('may have spaces around it or in it', () => {
    for (const typed of [' 50480 ', '50 480', '50\u00A0480']) {
      expect(manche.find(typed)).toEqual(manche.find('50480'));
    }
  });

  it('names the one commune that has it, and none where several have it', () => {
    expect(communesOf('50550')).toEqual(['Saint-Vaast-la-Hougue']);
    expect(manche.exact('50550')).toMatchObject({ commune: { name: 'Saint-Vaast-la-Hougue' } });
    expect(manche.exact('50 550')).toMatchObject({ postcode: '50550' });
    expect(manche.exact('50480')).toBeUndefined();
  });

  it.each(['14000', '75001', '50999', '501000', '0233059880', '0', '55555'])('finds nothing: %s', (typed) => {
    expect(manche.find(typed)).toEqual([]);
  });
});

describe('a postal code beside a name', () => {
  it('names the commune, under that code', () => {
    for (const typed of ['50570 Thèreval', 'Thèreval 50570', 'thereval (50570)']) {
      expect(manche.exact(typed)).toMatchObject({ commune: { name: 'Thèreval' }, postcode: '50570' });
    }
  });

  it('may be the number of the department, or a beginning', () => {
    for (const typed of ['Saint-Lô (50)', 'Saint-Lô 5', '50 - Saint-Lô', 'saint-lo 5000']) {
      expect(first(typed), typed).toBe('Saint-Lô');
      // Which of its codes is meant, a beginning does not say.
      expect(manche.exact(typed), typed).not.toHaveProperty('postcode');
    }
  });

  it('leaves out the communes that do not have it', () => {
    expect(manche.find('saint lo').length).toBeGreaterThan(3);
    expect(manche.find('50000 saint lo').map(wordsFor)).toEqual([
      'Saint-Lô',
      'Communauté d’agglomération Saint-Lô Agglo',
    ]);
  });

  it('that is of another place makes nothing certain: Isigny-sur-Mer is not Isigny-le-Buat', () => {
    expect(manche.exact('Isigny')).toBeDefined();
    expect(manche.find('14230 Isigny')).toEqual([]);
    expect(manche.exact('14230 Isigny')).toBeUndefined();
  });
});
