import { expect, it } from 'vitest';
import { checkTerritory } from './check-territory.ts';
import { contentAfter, lineAfter } from '../../../tests/support/edited-content.ts';
import { content, lists } from '../../../tests/support/territory/real-territory.ts';

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
