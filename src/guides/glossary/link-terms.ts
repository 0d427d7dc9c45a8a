import { HTMLElement, parse, TextNode, type Node } from 'node-html-parser';
import type { Data } from '../../collections.ts';
import { memoize } from '../../content-model/memoize.ts';

/** A word or an acronym that the site explains, as far as finding it in a text needs. */
type Term = Pick<Data<'glossary'>['termes'][number], 'terme' | 'developpement' | 'formes'>;

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

/** Every way in whicha text may write a term, the longest first; an acronym, with what spells it out too. */
function writingsOf({ terme, developpement, formes }: Term): string[] {
  const long = developpement === undefined ? [] : [developpement, ...formes];
  const spelled = long.flatMap((one) => [`${one} (${terme})`, `${one}, ${terme}`, `${terme} (${one})`]);
  return [...new Set([...spelled, ...long, ...formes, terme])].toSorted(
    (one, other) => other.length - one.length,
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The source of a regular expression for a text, with any space for a space: typography and line breaks change them. */
function spaced(text: string): string {
  return escaped(text).replaceAll(/\s+/g, String.raw`\s+`);
}

/**
 * Finds any of these writings in a text, whole words only: « régie » is not in « régies », nor « AMO » in « AMO-2 »;
 * « l’AMO » holds it. The first letter is a capital or not, as at the start of a sentence.
 *
 * @returns the pattern, and the writing of each of its groups: the longest wins, since it may hold a shorter one
 */
function anyOf(writings: readonly string[]): { pattern: RegExp; groups: readonly string[] } {
  // By first letter, so that a place in a text is compared with a few of them.
  const byLetter = Map.groupBy(
    writings.toSorted((one, other) => other.length - one.length),
    ([first = '']) => first.toLocaleLowerCase('fr'),
  );
  const alternatives = [...byLetter].map(([letter, group]) => {
    const either = `[${escaped(letter)}${escaped(letter.toLocaleUpperCase('fr'))}]`;
    return `${either}(?:${group.map((writing) => `(${spaced(writing.slice(letter.length))})`).join('|')})`;
  });
  const source = String.raw`(?<![\p{L}\p{N}]|\p{L}-)(?:${alternatives.join('|')})(?![\p{L}\p{N}]|-[\p{L}\p{N}])`;
  return { pattern: new RegExp(source, 'gu'), groups: [...byLetter.values()].flat() };
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
