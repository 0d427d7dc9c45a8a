import { expect, it } from 'vitest';
import { checkTerritory } from './check-territory.ts';
import type { CommuneRow, PublicLists } from './public-lists.ts';
import { contentAfter, lineAfter } from '../../tests/support/edited-content.ts';
import { content, lists } from '../../tests/support/territory/real-territory.ts';

const file = 'listes publiques des communes';
const remedy = 'revenez à la version précédente du paquet @etalab/decoupage-administratif';

/** The lists with Valognes changed. */
function withValognes(change: Partial<CommuneRow>): PublicLists {
  const communes = lists.communes.map((row) =>
    row.code === '50615' && row.type === 'commune-actuelle' ? { ...row, ...change } : row,
  );
  return { ...lists, communes };
}

it('the list of communes has no fault today', () => {
  expect(checkTerritory(content, lists)).toEqual([]);
});

it.each([
  ['communes', 445],
  ['intercommunalites', 8],
  ['anciensNoms', 283],
])('another count of « %s » is told at its line', (key, value) => {
  const edit = { file: 'site.yaml', find: `  ${key}: ${value}\n`, replace: `  ${key}: 9999\n` };
  expect(checkTerritory(contentAfter([edit]), lists)).toEqual([
    {
      file: 'site.yaml',
      line: lineAfter([edit], 'site.yaml', `${key}: 9999`),
      message: `Les listes publiques donnent ${value} pour « ${key} », et non 9999.`,
      remedy: `si les listes ont changé d’année, relisez-les, puis écrivez ${value}`,
    },
  ]);
});

/** The lists without Valognes in its intercommunalité. */
const groupings = lists.groupings.map((row) => ({
  ...row,
  membres: row.membres.filter(({ code }) => code !== '50615'),
}));

it.each<[PublicLists, string[]]>([
  [withValognes({ code: '50002' }), ['Valognes : le code 50002 est déjà pris.']],
  [withValognes({ codesPostaux: undefined }), ['Valognes : il manque un code postal.']],
  [withValognes({ population: 0 }), ['Valognes : il manque le nombre d’habitants.']],
  [
    { ...withValognes({ codesPostaux: [] }), groupings },
    ['Valognes : il manque un code postal.', 'Valognes : il manque l’intercommunalité.'],
  ],
])('what a commune lacks is told', (changed, messages) => {
  // A code that is taken also moves former names: their count is told as well.
  const told = checkTerritory(content, changed).filter((problem) => problem.file === file);
  expect(told).toEqual(messages.map((message) => ({ file, message, remedy })));
});
