import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import type { Data } from '../../collections.ts';
import { memoize } from '../../content-model/memoize.ts';
import { anyOf, writingsOf, type Term } from './writings.ts';

/** A term with a place in the glossary. */
export type LinkableTerm = Term & Pick<Data<'glossary'>['termes'][number], 'id' | 'lie'>;

/** Elements outside the running text: pictures, titles, documents to copy, boxes to tick. */
const NOT_PROSE = new Set('script style svg template h2 h3 h4 dt code pre label'.split(' '));
/** Nor is what such an attribute, as Astro writes it, says to be beside it. */
const ASIDE = /(?:^|\s)(?:role="note"|data-pagefind-ignore)(?=[\s=]|$)/;
/** A term that stands here first needs no link: the page is about it, or leads to its own page. */
const ANSWERED = new Set(['h1', 'a']);

interface Passage {
  readonly text: string;
  readonly start: number;
  /** True where a link may be made. */
  readonly free: boolean;
}

/** The texts of a piece of HTML, in reading order, with their place in it. */
function passages(node: Node, free = true): Passage[] {
  return node.childNodes.flatMap((child): Passage[] => {
    if (child instanceof TextNode) return [{ text: child.rawText, start: child.range[0], free }];
    if (!(child instanceof HTMLElement)) return [];
    const tag = child.rawTagName.toLowerCase();
    if (NOT_PROSE.has(tag) || ASIDE.test(child.rawAttrs)) return [];
    return passages(child, free && !ANSWERED.has(tag));
  });
}

/** Finds any writing of any term in a text: the group that matches tells which. */
interface Finder {
  readonly pattern: RegExp;
  /** The term of each group of the pattern. */
  readonly ids: readonly (string | undefined)[];
}

/** A thousand pages ask for the same terms: the pattern of them all is long to make. */
const finderOf = memoize((terms: readonly LinkableTerm[]): Finder => {
  const linked = terms.filter(({ lie }) => lie !== false);
  const idOf = new Map(linked.flatMap((term) => writingsOf(term).map((writing) => [writing, term.id])));
  const { pattern, groups } = anyOf([...idOf.keys()]);
  return { pattern, ids: groups.map((writing) => idOf.get(writing)) };
});

/**
 * The content of a page with the first occurrence of each term explained, unless the title or a link says it first. Not a
 * byte of the rest changes.
 *
 * @param html the content of a page
 * @param explained the HTML that takes the place of a term, from its id and its HTML as written
 */
export function linkTerms(
  html: string,
  terms: readonly LinkableTerm[],
  explained: (id: string, written: string) => string,
): string {
  const { pattern, ids } = finderOf(terms);
  // A pattern of nothing would be found everywhere, without end.
  if (ids.length === 0) return html;
  const met = new Set<string>();
  let linked = '';
  let copied = 0;
  for (const { text, start, free } of passages(parse(html))) {
    // Not `matchAll`, which makes this long pattern again for each text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [found, ...groups] = match;
      const id = ids[groups.findIndex((group) => group !== undefined)];
      if (id === undefined || met.has(id)) continue;
      met.add(id);
      if (!free) continue;
      const at = start + match.index;
      linked += html.slice(copied, at) + explained(id, found);
      copied = at + found.length;
    }
  }
  return linked + html.slice(copied);
}
