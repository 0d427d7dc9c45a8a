import { describe, expect, it } from 'vitest';
import { citedSources } from '../guides/sources/cited-sources.ts';
import { blocksOf } from './prose.ts';
import { sentencesOf, wordsOf } from './sentences.ts';
import { checkContent } from '../checks.ts';
import { realContent } from '../../tests/support/edited-content.ts';

describe('the sentences of a French text', () => {
  it.each([
    ['Un lieu. Deux usages ! Trois ?', ['Un lieu.', 'Deux usages !', 'Trois ?']],
    ['Selon A. Letowski, en 2021. Fin.', ['Selon A. Letowski, en 2021.', 'Fin.']],
    ["L'article L. 2334-33 et l'art. R. 12 le disent.", ["L'article L. 2334-33 et l'art. R. 12 le disent."]],
    ['Relisez « Qui porte ? » avant.', ['Relisez « Qui porte ? » avant.']],
    ['École, mairie, salle… Elle est communale.', ['École, mairie, salle…', 'Elle est communale.']],
    ['Voyez exemple.fr et appelez.', ['Voyez exemple.fr et appelez.']],
  ])('are told apart in: %s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('have as many words as a word processor counts, no punctuation among them', () => {
    expect(wordsOf('L’école : « 2\u202F000\u00A0habitants » !')).toEqual([
      'L’école',
      '2\u202F000',
      'habitants',
    ]);
  });
});

describe('the paragraphs of a body', () => {
  const body = '## Titre\n\nSelon X<Source id="a" />. Deux :\n\n- un<Source id="b" /> ;\n- **deux**.\n\nFin.';

  it('carry their title, their line, their citations and what introduces their list', () => {
    const [lead, first, second, last] = blocksOf(body);
    expect(lead).toMatchObject({ heading: 'Titre', line: 3, lead: [] });
    expect(lead?.sentences).toEqual([
      { text: 'Selon X.', sources: ['a'] },
      { text: 'Deux :', sources: [] },
    ]);
    expect(first).toMatchObject({ line: 5, sentences: [{ text: 'un ;', sources: ['b'] }] });
    expect(first?.lead).toBe(lead?.sentences);
    expect(second?.sentences).toEqual([{ text: 'deux.', sources: [] }]);
    expect(last).toMatchObject({ lead: [], sentences: [{ text: 'Fin.' }] });
  });

  it('are cells too, each by itself, with its line', () => {
    const [title, cell, last] = blocksOf('| Le prix |\n| --- |\n| 20 %<Source id="a" /> |\n\nFin.');
    expect(title).toMatchObject({ line: 1, sentences: [{ text: 'Le prix' }] });
    expect(cell).toMatchObject({ line: 3, lead: [], sentences: [{ text: '20 %', sources: ['a'] }] });
    expect(last).toMatchObject({ lead: [], sentences: [{ text: 'Fin.' }] });
  });

  it('lose no citation of the real content, nor add one', () => {
    const { guides, schemes, pages } = checkContent(realContent).content;
    for (const entry of [...guides, ...schemes, ...pages]) {
      const found = blocksOf(entry.body).flatMap(({ sentences }) =>
        sentences.flatMap(({ sources }) => sources),
      );
      expect([...new Set(found)]).toEqual(citedSources(entry.body));
    }
  });
});
