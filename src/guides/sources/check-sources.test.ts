import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks.ts';
import { citedSources } from './cited-sources.ts';
import { lineAfter, problemsAfter, realContent, type Fault } from '../../../tests/support/edited-content.ts';

const declared: readonly Fault[] = [
  {
    fault: 'an article with an address, which nobody has read there',
    edits: [
      {
        file: 'sources.yaml',
        find: 'article L. 2334-42\n',
        replace: 'article L. 2334-42\n    adresse: https://exemple.fr/article\n',
      },
    ],
    file: 'sources.yaml',
    at: 'article L. 2334-42',
    message: 'Cette source à recontrôler a une adresse, mais ne dit pas qui la reproduit.',
    remedy: 'retirez l’adresse, ou dites « reproduit par … » dans le titre',
  },
  {
    fault: 'a code without the number of its article',
    edits: [{ file: 'sources.yaml', find: ', article L. 2334-42\n', replace: ', article sur la DSIL\n' }],
    file: 'sources.yaml',
    at: 'article sur la DSIL',
    message: 'Cette source à recontrôler n’a ni adresse, ni numéro d’article.',
    remedy: 'écrivez le texte et le numéro dans le titre, comme « Code …, article L. 2334-33 »',
  },
  {
    fault: 'one address under two titles',
    edits: [
      {
        file: 'sources.yaml',
        find: 'https://francetierslieux.fr/?p=27',
        replace: 'https://francetierslieux.fr/check-list/',
      },
    ],
    file: 'sources.yaml',
    at: 'https://francetierslieux.fr/check-list/',
    message: 'Cette adresse est déjà celle de « france-tiers-lieux-questions », sous un autre titre.',
    remedy: 'citez « france-tiers-lieux-questions », ou donnez aux deux le même titre',
  },
];

describe('a source declared', () => {
  it.each(declared)('is refused, alone and with its place: $fault', (planted) => {
    const { edits, file, at, message, remedy } = planted;
    expect(problemsAfter(edits)).toEqual([{ file, line: lineAfter(edits, file, at), message, remedy }]);
  });

  it('is cited somewhere: none is left over', () => {
    const { guides, schemes, pages, glossary, sources } = checkContent(realContent).content;
    const cited = new Set([
      ...[...guides, ...schemes, ...pages].flatMap(({ body }) => citedSources(body)),
      ...glossary.flatMap(({ value }) => value.terms.map(({ source }) => source)),
    ]);
    const known = sources.flatMap(({ value }) => value.sources.map(({ id }) => id));
    expect(known.length).toBeGreaterThan(100);
    expect(known.filter((id) => !cited.has(id))).toEqual([]);
  });
});
