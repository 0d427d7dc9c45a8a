import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { textsOf } from '../support/content-texts.ts';
import { guideProse } from '../support/editor-guide.ts';
import { helps } from '../support/editor-help.ts';
import { adviceOn, projectWords, unknownWords } from '../support/spelling.ts';
import { attribute, proseOf } from './element-text.ts';
import { pages } from './built-site.ts';

/** Attributes that a visitor reads or hears. */
const SPOKEN = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'];

/** Each text of the site once, with a page that holds it. */
const shown = new Map(
  pages.flatMap(({ address, document, title, description }) => {
    const spoken = SPOKEN.flatMap((name) =>
      document.querySelectorAll(`[${name}]`).map((element) => attribute(element, name) ?? ''),
    );
    const texts = [title, description, ...document.querySelectorAll('body').flatMap(proseOf), ...spoken];
    return texts.filter((text) => text.trim() !== '').map((text) => [text, address] as const);
  }),
);
const texts = [...shown.keys()];
const unknown = await unknownWords(texts);

describe('the words that a visitor reads', () => {
  it('are all in the French dictionary, or among those of the project', async () => {
    const known = new Set(projectWords);
    const lines = unknown
      .filter(({ word }) => !known.has(word))
      .map(
        async ({ word, text }) =>
          `${shown.get(texts[text] ?? '')} : mot inconnu « ${word} » : ${await adviceOn(word)}`,
      );
    expect(await Promise.all(lines)).toEqual([]);
  });

  it('are read everywhere: on every page, labels and names of parts included', () => {
    expect(new Set(shown.values()).size).toBe(pages.length);
    expect([...shown.keys()]).toEqual(
      expect.arrayContaining(['Fil d’Ariane', 'Continuer', 'Rechercher sur le site']),
    );
  });
});

describe('each word of the project', () => {
  it('still stands somewhere: on a page, in a text that a script shows, in what editors read', async () => {
    const written = [...readFolder(contentFolder), ...guideProse].flatMap(textsOf);
    const used = new Set(
      [...unknown, ...(await unknownWords([...written.map(({ text }) => text), ...helps]))].map(
        ({ word }) => word,
      ),
    );
    expect(projectWords.filter((word) => !used.has(word))).toEqual([]);
  });
});
