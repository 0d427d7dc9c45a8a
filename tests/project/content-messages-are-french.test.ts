import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter } from '../support/edited-content.ts';

/** A line added to `site.yaml`. */
function siteLine(key: string, value: string) {
  const line = `${key}: ${value}`;
  return { file: 'site.yaml', find: 'canaux:', replace: `${line}\ncanaux:`, at: line };
}

/** Values that the schemas refuse, each in its own way. */
const refused = [
  siteLine('courriel', 'sans arobase'),
  siteLine('adressePublique', 'manche'),
  { file: 'site.yaml', find: '02 33 05 98 80', replace: '02 33 05', at: '02 33 05' },
  { file: 'site.yaml', find: '02 33 05 98 80', replace: '2330598', at: '2330598' },
  { file: 'site.yaml', find: '[telephone, copie, fichier]', replace: '[fax]', at: 'canaux: [fax]' },
  { file: 'site.yaml', find: '[telephone, copie, fichier]', replace: '[]', at: 'canaux: []' },
  { file: 'autodiagnostic.yaml', find: 'version: 1\n', replace: 'version: 1.5\n', at: 'version: 1.5' },
  {
    file: 'autodiagnostic.yaml',
    find: '{ priorite: travaux }, alors',
    replace: '{ priorite: 3 }, alors',
    at: 'priorite: 3',
  },
  {
    file: 'autodiagnostic.yaml',
    find: '{ priorite: travaux }, alors',
    replace: '{ Été: a }, alors',
    at: 'Été: a',
  },
  {
    file: 'autodiagnostic.yaml',
    find: 'id: travaux-prets',
    replace: 'id: Travaux prêts',
    at: 'Travaux prêts',
  },
  { file: 'sources.yaml', find: 'date: version du 6 octobre 2021', replace: 'date: 1999', at: 'date: 1999' },
  { file: 'niveaux/niveau-1.mdx', find: 'numero: 1', replace: 'numero: un', at: 'numero: un' },
  { file: 'pages/glossaire.mdx', find: 'genre: information', replace: 'genre: infos', at: 'genre: infos' },
  { file: 'pages/glossaire.mdx', find: 'misAJour: 2026', replace: 'misAJour: 26', at: 'misAJour: 26' },
];

describe('what the build says of a value that it refuses', () => {
  it.each(refused)('is French, and names the file and the line: $file, $replace', ({ at, ...edit }) => {
    const problems = problemsAfter([edit]);
    expect(problems.length).toBeGreaterThan(0);
    for (const { file, message, remedy } of problems) {
      expect(file).toBe(edit.file);
      expect(`${message} ${remedy}`).not.toMatch(/\b(invalid|input|key|must|expected|error|string|line)\b/i);
    }
    expect(problems.map(({ line }) => line)).toContain(lineAfter([edit], edit.file, at));
  });
});
