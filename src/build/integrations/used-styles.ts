import { parse, walk, type CssNode } from 'css-tree';

const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
/** The attribute by which Astro keeps the styles of a component apart. */
const SCOPE = 'data-astro-cid-';

type Part = readonly [start: number, end: number];

/** Where a node stands in its style. @throws if it was read without its places */
function placeOf({ loc }: CssNode): Part {
  if (!loc) throw new Error('The style was read without the places of its rules');
  return [loc.start.offset, loc.end.offset];
}

/** Whether each selector of a rule asks for a component that the page does not show. */
function isUnused(prelude: CssNode, shown: (scope: string) => boolean): boolean {
  if (prelude.type !== 'SelectorList') return false;
  return prelude.children.toArray().every(
    (selector) =>
      selector.type === 'Selector' &&
      selector.children.some(
        // Not inside :not() nor :is(), where an absent component may be what is meant.
        (part) =>
          part.type === 'AttributeSelector' && part.name.name.startsWith(SCOPE) && !shown(part.name.name),
      ),
  );
}

/** The rules of a style that the page cannot use; a condition that would hold nothing else goes whole. */
function unusedParts(css: string, shown: (scope: string) => boolean): Part[] {
  const unused = new Set<CssNode>();
  walk(parse(css, { positions: true, parseValue: false, parseCustomProperty: false }), {
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
 * A page without the styles of components that it does not show: Astro gives a page those of every component that its
 * template knows, 5 to 8 % of a page of content. A style is cut, never written anew; scripts make no element of an Astro
 * component, so what the built page does not show stays unshown.
 */
export function withUsedStyles(html: string): string {
  const body = html.replaceAll(STYLE, '');
  return html.replaceAll(STYLE, (_whole, open: string, css: string, close: string) => {
    const parts = unusedParts(css, (scope) => body.includes(scope)).toSorted(([one], [other]) => other - one);
    return open + parts.reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), css) + close;
  });
}
