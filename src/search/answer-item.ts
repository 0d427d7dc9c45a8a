import { holdsWord } from './ranking/holds-word.ts';
import type { Word } from './ranking/words.ts';

function element(tag: string, content: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...content);
  return made;
}

/** An answer of the search: a page, its kind, what is said of it, with the words asked for marked, and those of their family. */
export function answerItem(
  page: { readonly kind: string; readonly href: string; readonly title: string },
  said: string,
  asked: readonly Word[],
): HTMLElement {
  // The index of the text holds « l’ école », so that « école » is found.
  const marked = (text: string) =>
    text
      .replaceAll('’ ', '’')
      .split(/([\p{L}\p{M}]+|\p{N}+)/u)
      .map((piece) => (asked.some((word) => holdsWord(piece, word)) ? element('mark', [piece]) : piece));
  const link = element('a', marked(page.title));
  link.setAttribute('href', page.href);
  return element('li', [element('p', marked(page.kind)), element('h3', [link]), element('p', marked(said))]);
}
