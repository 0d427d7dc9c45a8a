import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { pagesOutOfTheList } from './checks.ts';
import { madeUpGuide } from '../../tests/support/made-up-guide.ts';
import { lineAfter, problemsAfter, realContent, type Fault } from '../../tests/support/edited-content.ts';

const file = 'synonymes.yaml';
const anchor = '  /glossaire/:\n';

/** A phrase added to the glossary. */
const added = (phrase: string) => [{ file, find: anchor, replace: `${anchor}    - ${phrase}\n` }];

const faults: readonly Fault[] = [
  {
    fault: 'a page that does not exist',
    edits: [{ file, find: '  /glossaire/:', replace: '  /glosaire/:' }],
    file,
    at: '- mot compliqué',
    message: 'Page que la recherche ne connaît pas : « /glosaire/ ».',
    remedy: '/glossaire/',
  },
  {
    fault: 'a page that the search leaves out',
    edits: [{ file, find: anchor, replace: `  /plan-du-site/:\n    - liste des pages\n${anchor}` }],
    file,
    at: '- liste des pages',
    message: 'Page que la recherche ne connaît pas : « /plan-du-site/ ».',
    remedy: '/offre/',
  },
  {
    fault: 'the same words for two pages, accents and capitals aside',
    edits: added('TÉLÉPHONE'),
    file,
    at: '- TÉLÉPHONE',
    message: 'Mots de recherche en double : « telephone », déjà dans synonymes.yaml, ligne',
    remedy: 'gardez-en un seul, ou changez l’un des deux',
  },
  {
    fault: 'words that find another page first',
    edits: added('fonds vert'),
    file,
    at: '- fonds vert',
    message: '« fonds vert », écrit ici pour /glossaire/, trouve d’abord « Fonds vert ».',
    remedy: 'retirez ces mots, précisez-les, ou écrivez-les sous la page qui vient en premier',
  },
  {
    fault: 'words with a comma',
    edits: added("'mot, sigle'"),
    file,
    at: "- 'mot, sigle'",
    message: 'est refusé.',
    remedy: 'écrivez quelques mots, sans virgule : 50 caractères au plus',
  },
  {
    fault: 'an address without its last slash',
    edits: [{ file, find: '  /glossaire/:', replace: '  /glossaire:' }],
    file,
    at: '- mot compliqué',
    message: 'La clé « pages › /glossaire » est refusée.',
    remedy: 'l’adresse d’une page s’écrit entre deux barres, comme « /guides/definir-le-besoin/ »',
  },
];

describe('a fault in the words of the search', () => {
  it.each(faults)('is reported alone, at its line: $fault', ({ edits, at, message, remedy }) => {
    expect(problemsAfter(edits)).toEqual([
      {
        file,
        line: lineAfter(edits, file, at),
        message: expect.stringContaining(message),
        remedy: expect.stringContaining(remedy),
      },
    ]);
  });
});

describe('the words of more pages than the list of the search has room for', () => {
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
  const guides = numbers.map((number) => ({
    path: `guides/essai-${number}.mdx`,
    source: madeUpGuide.source
      .replace('Un guide pour essayer', `Un guide pour essayer ${number}`)
      .replace('Une page que', `La page ${number}, que`),
  }));
  const written = numbers.map((number) => `  /guides/essai-${number}/:\n    - essai ${number}\n`).join('');
  const content = realContent.map((one) =>
    one.path === file ? { ...one, source: one.source.replace(anchor, written + anchor) } : one,
  );

  it('are no fault: these pages are found by their text, and the build names them', () => {
    const checked = checkContent([...content, ...guides]);
    expect(checked.problems).toEqual([]);
    const out = pagesOutOfTheList(checked.content).map(({ href }) => href);
    expect(out).toContain('/guides/essai-300/');
  });
});
