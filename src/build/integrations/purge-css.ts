import { parse, type CssNode } from 'css-tree';
import { withEachStyle, withoutStyles } from './styles-in-page.ts';

const SCOPE = /\bdata-astro-cid-\w+/g;

/** The rules of a style, and its blocks of rules, that are for components which are none of these. */
function unusedIn(node: CssNode, scopes: ReadonlySet<string>): readonly CssNode[] {
  if (node.type === 'Atrule' && node.block !== null) {
    const children = node.block.children.toArray();
    const unused = children.flatMap((child) => unusedIn(child, scopes));
    return children.length > 0 && children.every((child) => unused.includes(child)) ? [node] : unused;
  }
  if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return [];
  const isUnused = node.prelude.children.toArray().every(
    (selector) =>
      selector.type === 'Selector' &&
      selector.children.some(
        // What stands in brackets, as in `:not()`, is deeper in the tree: it is no condition to be there.
        (part) =>
          part.type === 'AttributeSelector' &&
          part.name.name.startsWith('data-astro-cid-') &&
          !scopes.has(part.name.name),
      ),
  );
  return isUnused ? [node] : [];
}

/** What cuts a style down to its rules for some components: the rest, letter for letter. */
function cutter(style: string): (scopes: ReadonlySet<string>) => string {
  const sheet = parse(style, { positions: true, parseValue: false, parseAtrulePrelude: false });
  const nodes = sheet.type === 'StyleSheet' ? sheet.children.toArray() : [];
  return (scopes) =>
    nodes
      .flatMap((node) => unusedIn(node, scopes))
      .reduceRight((rest, { loc }) => {
        if (loc === undefined || loc === null) return rest;
        return rest.slice(0, loc.start.offset) + rest.slice(loc.end.offset);
      }, style);
}

/** A style, with what is known of it. */
interface KnownStyle {
  /** The components that it has rules for. */
  readonly scopes: readonly string[];
  readonly cut: ReturnType<typeof cutter>;
  /** What is left of it, by those of its components that a page shows. */
  readonly used: Map<string, string>;
}

/**
 * What leaves out of the styles of a page the rules for components that the page does not show: a page whose text may
 * use any component is given the style of all. Pages of one kind have the same styles, which are read once.
 *
 * @returns takes the HTML of a page as Astro made it, before its scopes are shortened, and gives it without these rules
 */
export function usedStyles(): (html: string) => string {
  const known = new Map<string, KnownStyle>();
  const read = (style: string): KnownStyle => {
    const found = known.get(style) ?? {
      scopes: [...new Set(style.match(SCOPE))],
      cut: cutter(style),
      used: new Map<string, string>(),
    };
    known.set(style, found);
    return found;
  };
  return (html) => {
    const scopes = new Set(withoutStyles(html).match(SCOPE));
    return withEachStyle(html, (style) => {
      const own = read(style);
      const key = own.scopes.filter((scope) => scopes.has(scope)).join(' ');
      const used = own.used.get(key) ?? own.cut(scopes);
      own.used.set(key, used);
      return used;
    });
  };
}
