import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import { patternOf, wholeWords, writingsOf, type Term } from './writings.ts';

/** A term with a place in the glossary. */
export interface LinkableTerm extends Term {
  readonly id: string;
  /** Whether pages lead to it. */
  readonly linked: boolean;
}

/** What is not the running text of the page: pictures, titles, models to copy, citations, contents. */
const NOT_PROSE = new Set(['script', 'style', 'svg', 'template', 'h2', 'h3', 'h4', 'dt', 'code', 'pre']);
/** A term that stands here first needs no link: the page is about it, or leads to its own page. */
const ANSWERED = new Set(['h1', 'a']);

interface Passage {
  readonly text: string;
  readonly start: number;
  /** Whether a link may be made here. */
  readonly free: boolean;
}

/** The texts of a piece of HTML, in reading order, with their place in it. */
function passages(node: Node, free = true): Passage[] {
  return node.childNodes.flatMap((child): Passage[] => {
    if (child instanceof TextNode) return [{ text: child.rawText, start: child.range[0], free }];
    if (!(child instanceof HTMLElement)) return [];
    const tag = child.rawTagName.toLowerCase();
    const { role, 'data-pagefind-ignore': ignored } = child.attributes;
    if (NOT_PROSE.has(tag) || role === 'note' || ignored !== undefined) return [];
    return passages(child, free && !ANSWERED.has(tag));
  });
}

/**
 * The content of a page with the first occurrence of each term linked to the glossary, unless the title or a
 * link says it first. Not a byte of the rest changes.
 *
 * @param html the content of a page
 * @param hrefOf the address of a term, by its id
 */
export function linkTerms(
  html: string,
  terms: readonly LinkableTerm[],
  hrefOf: (id: string) => string,
): string {
  const writings = terms
    .filter(({ linked }) => linked)
    .flatMap((term) => writingsOf(term).map((writing) => ({ id: term.id, writing })))
    // A longer term may hold a shorter one.
    .toSorted((one, other) => other.writing.length - one.writing.length);
  const finder = wholeWords(writings.map(({ writing }) => `(${patternOf(writing)})`).join('|'));
  const met = new Set<string>();
  let linked = '';
  let copied = 0;
  for (const { text, start, free } of passages(parse(html))) {
    for (const match of text.matchAll(finder)) {
      const [found, ...groups] = match;
      const id = writings[groups.findIndex((group) => group !== undefined)]?.id;
      if (id === undefined || met.has(id)) continue;
      met.add(id);
      if (!free) continue;
      const at = start + match.index;
      linked += `${html.slice(copied, at)}<a href="${hrefOf(id)}">${found}</a>`;
      copied = at + found.length;
    }
  }
  return linked + html.slice(copied);
}
