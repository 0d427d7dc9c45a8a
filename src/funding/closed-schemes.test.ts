import { expect, it } from 'vitest';
import { contentAfter, sampleContent } from '../../tests/support/edited-content.ts';
import { citationsOfClosed } from './closed-schemes.ts';

const detr = 'financements/detr.mdx';
const guide = 'guides/definir-le-besoin.mdx';

/** The lines of files that speak of the aid, by file, once it has a status and a guide has a text. */
function citations(status: string, text: string) {
  const files = sampleContent.map((file) =>
    file.path === guide ? { ...file, source: `${file.source}\n${text}\n` } : file,
  );
  const scheme = sampleContent.find(({ path }) => path === detr)?.source ?? '';
  const [find = ''] = /^statut: .*$/m.exec(scheme) ?? [];
  const content = contentAfter([{ file: detr, find, replace: `statut: ${status}` }], files);
  const last = files
    .find(({ path }) => path === guide)
    ?.source.trimEnd()
    .split('\n').length;
  const found = citationsOfClosed(content);
  return { found, own: found.find(({ file }) => file === guide)?.lines, last };
}

it.each([
  ['a link to its page', '[Elle](/financements/detr/).'],
  ['the name of its page', 'page: /financements/detr/'],
  ['its acronym', 'Demandez la DETR.'],
  [
    'its name, whatever its first letter and its apostrophe',
    'La dotation d’équipement des territoires ruraux.',
  ],
])('names each line with %s, once', (_what, text) => {
  const { own, last } = citations('clos', text);
  expect(own).toEqual([last]);
});

it('names a name from the line where it starts, over its end', () => {
  const { own, last = 0 } = citations('clos', "La dotation d'équipement\ndes territoires ruraux.");
  expect(own).toEqual([last - 1]);
});

it('names no line of the page itself, of another word, of the words to search by, nor any while the aid is open', () => {
  const { found, own } = citations('clos', 'Des DETRS et des [règles](/guides/detr/).');
  expect(own).toBeUndefined();
  expect(found.length).toBeGreaterThan(0);
  const home = new Set([detr, 'sources.yaml', 'glossaire.yaml', 'synonymes.yaml', 'rgaa.yaml']);
  expect(found.filter(({ file }) => home.has(file))).toEqual([]);
  expect(citations('confirme', 'Demandez la DETR.').found).toEqual([]);
});
