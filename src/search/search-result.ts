import { kindLine } from './search-index.ts';

/** A page found, as Pagefind describes it. */
export interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title?: string };
  readonly filters: { readonly genre?: readonly string[] };
}

/** The excerpt as nodes: Pagefind marks the words found with `<mark>`, the rest is text. */
function excerptNodes(excerpt: string): Node[] {
  // The index holds « l’ école », so that « école » is found.
  const plain = new DOMParser().parseFromString(excerpt.replaceAll('’ ', '’'), 'text/html');
  return [...plain.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}

/** A line of the results from the text of the pages: kind, title, excerpt. */
export function resultItem(result: Result, kinds: ReadonlyMap<string, string>): HTMLElement {
  const item = document.createElement('li');
  const title = document.createElement('h3');
  const link = document.createElement('a');
  link.href = result.url;
  link.textContent = result.meta.title?.replaceAll('’ ', '’') ?? result.url;
  title.append(link);
  const excerpt = document.createElement('p');
  // An excerpt is cut where it may: it says so unless a sentence begins, or ends, there.
  const nodes = excerptNodes(result.excerpt);
  const text = nodes
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
  excerpt.append(/^\p{Lu}/u.test(text) ? '' : '… ', ...nodes, /[.!?]$/.test(text) ? '' : ' …');
  item.append(kindLine(kinds.get(result.filters.genre?.[0] ?? '') ?? ''), title, excerpt);
  return item;
}
