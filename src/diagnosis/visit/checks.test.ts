import { expect, it } from 'vitest';
import { lineAfter, problemsAfter, realContent } from '../../../tests/support/edited-content.ts';
import { toLookAt } from './to-look-at.ts';

const item = (text: string) => [{ kind: 'paragraph' as const, runs: [{ text, bold: false, italic: false }] }];

it('asks to look at what the list of a document names, without its blanks and its other texts', () => {
  const blocks = [
    ...item('Avant la liste : …'),
    { kind: 'list' as const, ordered: true, items: [item('Les sorties\u00A0: …'), item('La façade…')] },
  ];
  expect(toLookAt({ blocks })).toEqual(['Les sorties', 'La façade']);
});

it('is refused where it names a service that no level has', () => {
  const file = 'interface.yaml';
  const name = /^ {2}prestations: \[(.*)\]$/m.exec(
    realContent.find(({ path }) => path === file)?.source ?? '',
  )?.[1];
  const edit = { file, find: `  prestations: [${name}]`, replace: '  prestations: [nulle-part]' };
  expect(problemsAfter([edit], realContent)).toEqual([
    {
      file,
      line: lineAfter([edit], file, 'prestations: [nulle-part]', realContent),
      message: 'Prestation inconnue : « nulle-part ».',
      remedy: expect.stringContaining('écrivez'),
    },
  ]);
});

it('is refused from a document that no guide has', () => {
  const file = 'interface.yaml';
  const name = /^ {2}modele: (.*)$/m.exec(realContent.find(({ path }) => path === file)?.source ?? '')?.[1];
  const edit = { file, find: `  modele: ${name}`, replace: '  modele: nulle-part' };
  expect(problemsAfter([edit], realContent)).toEqual([
    {
      file,
      line: lineAfter([edit], file, 'modele: nulle-part', realContent),
      message: 'Modèle inconnu, ou sans liste : « nulle-part ».',
      remedy: expect.stringContaining(`${name}`),
    },
  ]);
});
