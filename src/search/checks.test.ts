import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { madeUpGuide, withGuides } from '../../tests/support/made-up-guide.ts';
import {
  eachIsReported,
  faultsIn,
  keepOne,
  sampleContent,
  type Fault,
} from '../../tests/support/edited-content.ts';

const file = 'synonymes.yaml';
const anchor = '  /glossaire/:\n';

function added(phrase: string, name: string, message: string, remedy: string): Fault {
  return faultsIn('synonymes.yaml')(name, anchor, `${anchor}    - ${phrase}\n`, message, remedy, {
    at: `- ${phrase}`,
  });
}

describe('a fault in the words of the search', () => {
  eachIsReported([
    {
      fault: 'a page that does not exist',
      file,
      find: '  /glossaire/:',
      replace: '  /glosaire/:',
      at: '- mot compliqué',
      message: 'Page que la recherche ne connaît pas : « /glosaire/ ».',
      remedy: '[…]/glossaire/[…]',
    },
    {
      fault: 'a page that the search leaves out',
      file,
      find: anchor,
      replace: `  /plan-du-site/:\n    - liste des pages\n${anchor}`,
      at: '- liste des pages',
      message: 'Page que la recherche ne connaît pas : « /plan-du-site/ ».',
      remedy: '[…]/offre/[…]',
    },
    added(
      'TÉLÉPHONE',
      'the same words for two pages, accents and capitals aside',
      'Mots de recherche en double : « telephone », déjà dans synonymes.yaml, ligne […]',
      keepOne,
    ),
    added(
      'fonds vert',
      'words that find another page first',
      '« fonds vert », écrit ici pour /glossaire/, trouve d’abord « Fonds vert ».',
      'retirez ces mots, précisez-les, ou écrivez-les sous la page qui vient en premier[…]',
    ),
    {
      fault: 'words of a question that find a page first',
      file: 'interface.yaml',
      find: 'mots: [combien ça coûte,',
      replace: 'mots: [fonds vert,',
      at: 'mots: [fonds vert,',
      message: '« fonds vert », écrit ici pour /offre/, trouve d’abord « Fonds vert ».',
      remedy: 'retirez ces mots, précisez-les, ou écrivez-les sous la page qui vient en premier[…]',
    },
    added(
      "'mot, sigle'",
      'words with a comma',
      '[…]est refusé.',
      'écrivez quelques mots, sans virgule : 50 caractères au plus',
    ),
    {
      fault: 'an address without its last slash',
      file,
      find: '  /glossaire/:',
      replace: '  /glossaire:',
      at: '- mot compliqué',
      message: 'La clé « pages › /glossaire » est refusée.',
      remedy: 'l’adresse d’une page s’écrit entre deux barres, comme « /guides/definir-le-besoin/ »',
    },
  ]);
});

describe('the words of three hundred pages more', () => {
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1);
  const guides = numbers.map((number) => ({
    path: `guides/essai-${number}.mdx`,
    source: madeUpGuide.source
      .replace('Un guide pour essayer', `Un guide pour essayer ${number}`)
      .replace('Une page que', `La page ${number}, que`),
  }));
  const written = numbers.map((number) => `  /guides/essai-${number}/:\n    - essai ${number}\n`).join('');
  const content = sampleContent.map((one) =>
    one.path === file ? { ...one, source: one.source.replace(anchor, written + anchor) } : one,
  );

  it('find each its page', () => {
    expect(checkContent(withGuides(content, ...guides)).problems).toEqual([]);
  });
});
