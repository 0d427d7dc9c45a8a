import { Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { MOST_WORDS } from '../content/proofreading.ts';
import { pages } from './built-site.ts';
import { readings, sentencesIn } from './read-sentences.ts';
import { sourceServices } from './source-texts.ts';

/** Words of a sentence: what is aimed at on a page, and what is a habit. */
const AIM = 15;
const HABIT = 20;

describe('the sentences of the site', () => {
  it(`have at most ${AIM} words on average on each page`, () => {
    const long = readings.filter(({ mean }) => mean > AIM);
    expect(long.map(({ address, mean }) => `${address} : ${mean.toFixed(1)} mots en moyenne`)).toEqual([]);
  });

  it(`have at most ${MOST_WORDS} words each`, () => {
    const long = readings.flatMap(({ address, sentences }) =>
      sentences
        .filter(({ words }) => words > MOST_WORDS)
        .map(({ text, words }) => `${address} : ${words} mots, à couper en deux : ${text}`),
    );
    expect([...new Set(long)]).toEqual([]);
  });

  it(`have at most ${HABIT} words, ninety-five times out of a hundred`, () => {
    const all = new Map(
      readings.flatMap(({ sentences }) => sentences.map(({ text, words }) => [text, words])),
    );
    const long = [...all].filter(([, words]) => words > HABIT).map(([text]) => text);
    expect(all.size).toBeGreaterThan(2000);
    expect(long.length <= all.size / 20 ? [] : long).toEqual([]);
  });

  it('are read on every page', () => {
    expect(readings.map(({ address }) => address)).toEqual(pages.map(({ address }) => address));
    expect(readings.filter(({ sentences }) => sentences.length < 3).map(({ address }) => address)).toEqual(
      [],
    );
  });
});

const parser = new Parser(await new StaticConfigLoader().getConfigFor('page.html'));

function read(html: string): string[] {
  return sentencesIn(parser.parseHtml(`<main>${html}</main>`)).map(({ text, words }) => `${words} ${text}`);
}

describe('a sentence', () => {
  it('stands in a paragraph, a list item or a fact; what only names something is none', () => {
    expect(read('<h2>Un titre.</h2><button>Continuer.</button><p>Mis à jour le 3 mai</p>')).toEqual([]);
    expect(
      read('<p>Un mot. Deux mots !</p><ul><li>une <b>chose</b> ;</li></ul><dl><dd>Oui.</dd></dl>'),
    ).toEqual(['2 Un mot.', '2 Deux mots !', '2 une chose ;', '1 Oui.']);
  });

  it('is not joined to a line above it, to its mark of citation, to hidden words or to the list of sources', () => {
    expect(read('<p>Un titre<br>Une phrase.</p>')).toEqual(['2 Une phrase.']);
    expect(read('<p>Un fait<sup><a>Source 1</a></sup>.</p>')).toEqual(['2 Un fait.']);
    expect(read('<p>Vu <span class="visually-hidden">et entendu</span> ici.</p>')).toEqual(['2 Vu ici.']);
    expect(read('<section><h2 id="sources">S</h2><p>Un site.</p></section>')).toEqual([]);
  });

  it('is not counted when the Département wrote it', () => {
    const [service = ''] = sourceServices;
    expect(service).not.toBe('');
    expect(read(`<li>${service}</li>`)).toEqual([]);
    expect(read(`<li>Aussi ${service}</li>`)).toHaveLength(1);
  });
});
