import type { Listed } from './ranking/model.ts';
import { query, queryAll } from '../components/browser/dom.ts';

/** A page of the list, with its line in the HTML. */
export interface IndexedPage extends Listed {
  readonly kind: string;
  readonly href: string;
  /** Its line as an answer, which says its kind. */
  readonly item: () => HTMLElement;
}

/** The list that the page carries: what a search reads, and what a reader sees before any word. */
export interface SearchIndex {
  readonly pages: readonly IndexedPage[];
  /** Shows the pages of a kind, of every kind if it is empty; hides the list if there is none. */
  readonly show: (kind: string | undefined) => void;
}

/** A line that says a kind. */
export function kindLine(kind: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'kind';
  line.textContent = kind;
  return line;
}

function indexedPage(line: HTMLElement, section: HTMLElement): IndexedPage {
  const link = query<HTMLAnchorElement>(line, 'a');
  return {
    title: link.textContent ?? '',
    summary: query(line, 'p').textContent ?? '',
    phrases: line.dataset['mots']?.split(',') ?? [],
    kind: section.dataset['genre'] ?? '',
    href: link.getAttribute('href') ?? '',
    item() {
      const item = document.createElement('li');
      const copies = [...line.children].map((child) => child.cloneNode(true));
      item.append(kindLine(query(section, 'h2').textContent ?? ''), ...copies);
      return item;
    },
  };
}

/** Reads the list of pages that an element holds, kind by kind. */
export function searchIndex(root: HTMLElement): SearchIndex {
  const sections = queryAll(root, '[data-genre]');
  return {
    pages: sections.flatMap((section) => queryAll(section, 'li').map((line) => indexedPage(line, section))),
    show(kind) {
      root.hidden = kind === undefined;
      for (const section of sections) {
        section.hidden = kind !== '' && section.dataset['genre'] !== kind;
      }
    },
  };
}
