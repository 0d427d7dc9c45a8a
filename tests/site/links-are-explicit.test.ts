import type { HtmlElement } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute, textBlocks } from './element-text.ts';
import { pages } from './built-site.ts';

/** Words that say nothing of where a link leads. */
const mute =
  /^(?:ici|cliquez ici|lien|ce lien|page|cette page|suite|la suite|plus|en savoir plus|lire|lire la suite|voir|voir plus|télécharger|détails?)[\s.…:]*$/iu;

function shown(control: HtmlElement): string {
  return textBlocks(control).join(' ');
}

function nameOf(control: HtmlElement): string {
  return attribute(control, 'aria-label') ?? shown(control);
}

/** The words of a text: a sign that follows them, as the star of a source, is none. */
function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');
}

/** The words of links that lead to two pages from the same one. */
function ambiguous(links: readonly HtmlElement[]): string[] {
  const goals = Map.groupBy(links, nameOf);
  return [...goals].flatMap(([name, alike]) => {
    const goal = new Set(alike.map((link) => (attribute(link, 'href') ?? '').replace(/#.*/, '')));
    return goal.size > 1 ? [`« ${name} » ${[...goal].join(' ')}`] : [];
  });
}

describe('a link', () => {
  it('is not named by words that say nothing', () => {
    const faults = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll('a[href]')
        .map(nameOf)
        .filter((name) => mute.test(name))
        .map((name) => `${address} ${name}`),
    );
    expect(faults).toEqual([]);
    expect(['Ici', 'En savoir plus', 'Lire la suite…'].filter((name) => !mute.test(name))).toEqual([]);
  });

  it('has words that lead to one page only, from the page where it stands', () => {
    const faults = pages.flatMap(({ address, document }) =>
      ambiguous(document.querySelectorAll('a[href]')).map((fault) => `${address} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  it('and a button too: its name holds the words that show', () => {
    const faults = pages.flatMap(({ address, document }) =>
      document
        .querySelectorAll('a[aria-label], button[aria-label]')
        .filter((control) => /[\p{L}\d]/u.test(shown(control)))
        .filter((control) => !plain(nameOf(control)).includes(plain(shown(control))))
        .map((control) => `${address} « ${shown(control)} » named « ${nameOf(control)} »`),
    );
    expect(faults).toEqual([]);
  });
});
