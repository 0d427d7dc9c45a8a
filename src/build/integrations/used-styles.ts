const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;
/** The attributes by which Astro keeps the styles of a component apart. */
const SCOPES = /data-astro-cid-\w+/g;
/** One that runs: not one that holds data. */
const SCRIPT = /<script\b(?![^>]* type="(?:application\/(?:ld\+)?json|speculationrules)")/;
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/gi;
/** A rule that holds no other, with its selectors. */
const RULE = /([^{};]+)\{[^{}]*\}/g;
/** A condition that would hold nothing. */
const EMPTY = /@[^{};]+\{\}/g;

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
 * by those and its component.
 */
function isAbsent(compound: string, shown: Shown): boolean {
  const classes = new Set([...compound.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name));
  if (shown.classes !== undefined && !classes.isSubsetOf(shown.classes)) return true;
  return [...compound.matchAll(SCOPES)].some(([scope]) => {
    const ofComponent = shown.byScope.get(scope);
    return ofComponent === undefined || !classes.isSubsetOf(ofComponent);
  });
}

/** Whether each selector of a rule asks for what the page does not show. */
function isUnused(selectors: string, shown: Shown): boolean {
  let bare = selectors.replaceAll(/[~|^$*]?=[^\]]*\]/g, ']');
  // Not inside :not() nor :is(), where an absent one may be what is meant.
  while (bare.includes('(')) bare = bare.replaceAll(/\([^()]*\)/g, '');
  return bare.split(',').every((one) => one.split(/[\s>+~]+/).some((compound) => isAbsent(compound, shown)));
}

/**
 * A page without the styles of components that it does not show, nor of their elements of another class; and, where no script
 * runs, of classes that no element has. Astro gives a page the styles of every component that its template knows: 5 to 8 % of
 * a page of content. A rule is cut, never written anew; scripts make no element of an Astro component and change no class,
 * so what the built page does not show stays unshown.
 */
export function withUsedStyles(html: string): string {
  const shown = shownIn(html.replaceAll(STYLE, ''));
  return html.replaceAll(STYLE, (_whole, open: string, css: string, close: string) => {
    let used = css.replaceAll(RULE, (rule, selectors: string) => (isUnused(selectors, shown) ? '' : rule));
    while (used.search(EMPTY) !== -1) used = used.replaceAll(EMPTY, '');
    return open + used + close;
  });
}
