import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { checkContent } from '../../checks.ts';
import { realContent } from '../../../tests/support/edited-content.ts';
import { LAUNCH_FILE } from './launch-checklist.ts';

/** The problems of the content with one more point at the end of a list of the checklist. */
function problemsWith(list: string, point: Readonly<Record<string, unknown>>) {
  const files = realContent.map((file) => {
    if (file.path !== LAUNCH_FILE) return file;
    const document = parseDocument(file.source);
    document.addIn([list], document.createNode({ quoi: 'Un point', pourquoi: 'Une raison', ...point }));
    return { ...file, source: document.toString() };
  });
  return checkContent(files).problems.filter(({ file }) => file === LAUNCH_FILE);
}

describe('the launch checklist', () => {
  it('names lines of site.yaml that exist, and proposes the closest', () => {
    expect(problemsWith('aFournir', { cles: ['horaire'] })).toEqual([
      {
        file: LAUNCH_FILE,
        line: expect.any(Number),
        message: 'Ligne inconnue de site.yaml : « horaire ».',
        remedy: expect.stringContaining('horaires'),
      },
    ]);
    expect(problemsWith('aFournir', { cles: ['horaires'] })).toEqual([]);
  });

  it.each(['aFournir', 'aConfirmer', 'aValider'])('names pages that exist in « %s »', (list) => {
    expect(problemsWith(list, { pages: ['/contacts/'] })).toMatchObject([
      { message: 'Page inconnue : « /contacts/ ».', remedy: expect.stringContaining('« /contact/ »') },
    ]);
    expect(problemsWith(list, { pages: ['/contact/'] })).toEqual([]);
  });

  it('asks for lines of site.yaml among what is to be supplied only', () => {
    expect(problemsWith('aValider', { cles: ['horaires'] })).not.toEqual([]);
  });
});
