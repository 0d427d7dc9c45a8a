import type { HtmlElement } from 'html-validate';
import { expect, it } from 'vitest';
import { attribute, textBlocks } from './element-text.ts';
import { pages } from './built-site.ts';

/** Words that say nothing of where a link leads. */
const mute =
  /^(?:ici|cliquez ici|lien|ce lien|page|cette page|suite|la suite|plus|en savoir plus|lire|lire la suite|voir|voir plus|télécharger|détails?)[\s.…:]*$/iu;

const shown = (control: HtmlElement) => textBlocks(control).join(' ');
const nameOf = (control: HtmlElement) => attribute(control, 'aria-label') ?? shown(control);
/** The words of a text: a sign that follows them, as the star of a source, is none. */
const wordsOf = (text: string) => (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).join(' ');

it('a link has words that say something, and lead to one page only from the page where it stands', () => {
  const faults = pages.flatMap(({ address, document }) =>
    [...Map.groupBy(document.querySelectorAll('a[href]'), nameOf)].flatMap(([name, alike]) => {
      const goals = new Set(alike.map((link) => (attribute(link, 'href') ?? '').replace(/#.*/, '')));
      return goals.size > 1 || mute.test(name) ? [`${address} « ${name} » ${[...goals].join(' ')}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

it('the name of a link or a button holds the words that show', () => {
  const faults = pages.flatMap(({ address, document }) =>
    document
      .querySelectorAll('a[aria-label], button[aria-label]')
      .filter((control) => !wordsOf(nameOf(control)).includes(wordsOf(shown(control))))
      .map((control) => `${address} « ${shown(control)} » named « ${nameOf(control)} »`),
  );
  expect(faults).toEqual([]);
});
