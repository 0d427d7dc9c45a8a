import { parse, walk, type CssNode } from 'css-tree';
import { memoizeBy } from '../../content-model/memoize.ts';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
/** The attribute by which Astro keeps the styles of a component apart. */
const SCOPE = 'data-astro-cid-';
const SCOPES = /data-astro-cid-\w+/g;
/** One that runs: not one that holds data. */
const SCRIPT = /<script\b(?![^>]* type="(?:application\/(?:ld\+)?json|speculationrules)")/;
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/gi;

type Part = readonly [start: number, end: number];

/** Where a node stands in its style. @throws if it was read without its places */
function placeOf({ loc }: CssNode): Part {
  if (!loc) throw new Error('The style was read without the places of its rules');
  return [loc.start.offset, loc.end.offset];
}

interface Shown {
  /** The classes of the elements of a component, by its scope. */
  readonly byScope: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of all elements; not known where a script runs, which may bring others. */
  readonly classes: ReadonlySet<string> | undefined;
}

function shownIn(body: string): Shown {
  const byScope = new Map<string, ReadonlySet<string>>();
  const classes = new Set<string>();
  for (const [tag] of body.matchAll(TAG)) {
    const ofTag = / class="([^"]*)"/.exec(tag)?.[1]?.split(' ') ?? [];
    for (const name of ofTag) classes.add(name);
    for (const [scope] of tag.matchAll(SCOPES))
      byScope.set(scope, new Set([...(byScope.get(scope) ?? []), ...ofTag]));
  }
  return { byScope, classes: SCRIPT.test(body) ? undefined : classes };
}

/**
 * Whether a part of a selector, between two combinators, asks for an element that the page does not show: by its classes, or
 * by those and its component. Not inside :not() nor :is(), where an absent one may be what is meant.
 */
function isAbsent(compound: readonly CssNode[], shown: Shown): boolean {
  const classes = new Set(compound.flatMap((part) => (part.type === 'ClassSelector' ? [part.name] : [])));
  if (shown.classes !== undefined && !classes.isSubsetOf(shown.classes)) return true;
  return compound.some((part) => {
    if (part.type !== 'AttributeSelector' || !part.name.name.startsWith(SCOPE)) return false;
    const ofComponent = shown.byScope.get(part.name.name);
    return ofComponent === undefined || !classes.isSubsetOf(ofComponent);
  });
}

/** The parts of a selector between its combinators. */
function compoundsOf(selector: CssNode): CssNode[][] {
  if (selector.type !== 'Selector') return [];
  const compounds: CssNode[][] = [[]];
  for (const part of selector.children.toArray()) {
    if (part.type === 'Combinator') compounds.push([]);
    else compounds.at(-1)?.push(part);
  }
  return compounds;
}

/** Whether each selector of a rule asks for what the page does not show. */
function isUnused(prelude: CssNode, shown: Shown): boolean {
  if (prelude.type !== 'SelectorList') return false;
  return prelude.children
    .toArray()
    .every((selector) => compoundsOf(selector).some((compound) => isAbsent(compound, shown)));
}

/** A style, read once for all the pages that have it. */
const parsed = memoizeBy(
  (css: string) => css,
  (css) => parse(css, { positions: true, parseValue: false, parseCustomProperty: false }),
);

/** The rules of a style that the page cannot use; a condition that would hold nothing else goes whole. */
function unusedParts(css: string, shown: Shown): Part[] {
  const unused = new Set<CssNode>();
  walk(parsed(css), {
    leave(node: CssNode) {
      if (node.type === 'Rule' && isUnused(node.prelude, shown)) unused.add(node);
      if (node.type !== 'Atrule' || !node.block || node.block.children.isEmpty) return;
      const within = node.block.children.toArray();
      if (!within.every((child) => unused.has(child))) return;
      for (const child of within) unused.delete(child);
      unused.add(node);
    },
  });
  return [...unused].map(placeOf);
}

/**
 * A page without the styles of components that it does not show, nor of their elements of another class; and, where no script
 * runs, of classes that no element has. Astro gives a page the styles of every component that its template knows: 5 to 8 % of
 * a page of content. A style is cut, never written anew; scripts make no element of an Astro component and change no class,
 * so what the built page does not show stays unshown.
 */
export function withUsedStyles(html: string): string {
  const shown = shownIn(html.replaceAll(STYLE, ''));
  return html.replaceAll(STYLE, (_whole, open: string, css: string, close: string) => {
    const parts = unusedParts(css, shown).toSorted(([one], [other]) => other - one);
    return open + parts.reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), css) + close;
  });
}
