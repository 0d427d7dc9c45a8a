import { expect, it } from 'vitest';
import { contentAfter, sampleContent } from '../../tests/support/edited-content.ts';
import { citationsOfClosed } from './closed-schemes.ts';

const detr = 'financements/detr.mdx';

it('names each line that leads to the page of a closed aid, outside of that page, and none while it is open', () => {
  const cited = {
    path: 'guides/essai.mdx',
    source: 'Un.\n\nVoyez [elle](/financements/detr/) et [le tri](/financements/trouver/).',
  };
  const asked = { path: 'interface.yaml', source: 'lien: { texte: Voir, page: /financements/detr/ }' };
  const files = [...sampleContent.filter(({ path }) => path === detr), cited, asked];
  const open = contentAfter([]);
  const scheme = open.schemes.find(({ path }) => path === detr);
  if (scheme === undefined) throw new Error('no such scheme');
  expect(citationsOfClosed(open, files)).toEqual([]);
  const find = `statut: ${scheme.value.status}`;
  const closed = contentAfter([{ file: detr, find, replace: 'statut: clos' }]);
  const { title } = scheme.value;
  expect(citationsOfClosed(closed, files)).toEqual([
    { title, file: cited.path, line: 3 },
    { title, file: asked.path, line: 1 },
  ]);
});
