import { describe, expect, it } from 'vitest';
import { checkTerritory } from './check-territory.ts';
import type { CommuneRow, PublicLists } from './public-lists.ts';
import { contentAfter, lineAfter } from '../../tests/support/edited-content.ts';
import { content as real, lists } from '../../tests/support/territory/real-territory.ts';

const content = contentAfter([]);
const file = 'listes publiques des communes';
const remedy = 'revenez à la version précédente du paquet @etalab/decoupage-administratif';

/** The lists with the commune of today of that name changed. */
function withCommune(name: string, change: Partial<CommuneRow>): PublicLists {
  let changed = 0;
  const communes = lists.communes.map((row) => {
    if (row.nom !== name || row.type !== 'commune-actuelle' || row.departement !== '50') return row;
    changed += 1;
    return { ...row, ...change };
  });
  if (changed !== 1) throw new Error(`${changed} communes are called ${name}`);
  return { ...lists, communes };
}

describe('the list of communes, against what the site expects of it', () => {
  it('has no fault today', () => {
    expect(checkTerritory(real, lists)).toEqual([]);
    expect(checkTerritory(content, lists)).toEqual([]);
  });

  it.each([
    { key: 'communes', value: 445, other: 444 },
    { key: 'intercommunalites', value: 8, other: 9 },
    { key: 'anciensNoms', value: 283, other: 284 },
  ])('is reported when the site expects another count, at its line: $key', ({ key, value, other }) => {
    const edit = { file: 'site.yaml', find: `  ${key}: ${value}\n`, replace: `  ${key}: ${other}\n` };
    expect(checkTerritory(contentAfter([edit]), lists)).toEqual([
      {
        file: 'site.yaml',
        line: lineAfter([edit], 'site.yaml', `${key}: ${other}`),
        message: `Les listes publiques donnent ${value} pour « ${key} », et non ${other}.`,
        remedy: `si les listes ont changé d’année, relisez-les, puis écrivez ${value}`,
      },
    ]);
  });

  it('is reported when two communes have the same code', () => {
    const twice = withCommune('Agneaux', { code: '50615' });
    const message = 'Valognes : le code 50615 est déjà pris.';
    expect(checkTerritory(content, twice)).toEqual([{ file, message, remedy }]);
  });

  it.each([[[]], [undefined]])('is reported when a commune has no postal code: %j', (codesPostaux) => {
    const message = 'Canisy : il manque un code postal.';
    expect(checkTerritory(content, withCommune('Canisy', { codesPostaux }))).toEqual([
      { file, message, remedy },
    ]);
  });

  it('is reported when a commune is in no intercommunalité', () => {
    const groupings = lists.groupings.map((row) => ({
      ...row,
      membres: row.membres.filter(({ code }) => code !== '50615'),
    }));
    const message = 'Valognes : il manque l’intercommunalité.';
    expect(checkTerritory(content, { ...lists, groupings })).toEqual([{ file, message, remedy }]);
  });

  it('is reported when an intercommunalité is missing: its count, then each of its communes', () => {
    const groupings = lists.groupings.filter(({ nom }) => !nom.includes('Villedieu'));
    const [count, ...communes] = checkTerritory(content, { ...lists, groupings });
    expect(count?.message).toBe('Les listes publiques donnent 7 pour « intercommunalites », et non 8.');
    expect(communes).toHaveLength(27);
    for (const { message } of communes) expect(message).toMatch(/^.+ : il manque l’intercommunalité\.$/);
  });

  it('is reported with every fault of a commune', () => {
    const groupings = lists.groupings.map((row) => ({
      ...row,
      membres: row.membres.filter(({ code }) => code !== '50615'),
    }));
    const faulty = { ...withCommune('Valognes', { codesPostaux: [] }), groupings };
    expect(checkTerritory(content, faulty).map(({ message }) => message)).toEqual([
      'Valognes : il manque un code postal.',
      'Valognes : il manque l’intercommunalité.',
    ]);
  });
});
