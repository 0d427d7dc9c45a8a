/** The scripts that each script imports, by the paths of the files in the built site. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** What a script imports, and what that imports in turn, in the order in which it is met. */
function allImports(file: string, imports: Imports, met: Set<string>): Set<string> {
  for (const imported of imports.get(file) ?? []) {
    if (met.has(imported)) continue;
    met.add(imported);
    allImports(imported, imports, met);
  }
  return met;
}

/** As Astro writes it. */
const SCRIPT = /<script type="module" src="([^"]+)">/g;

/** Before the style, which is long: the request leaves with the first packet of the page. */
const VIEWPORT = /<meta name="viewport"[^>]*>/;

/**
 * A page that asks at once for its scripts and for all that they import: a browser would meet the first below the
 * content, and learn of the others once it has read them. On a slow network each round trip is seen.
 *
 * @param base where the site is, with a slash at its end
 */
export function withPreloads(html: string, imports: Imports, base: string): string {
  const met = new Set<string>();
  for (const [, src = ''] of html.matchAll(SCRIPT)) {
    const file = src.slice(base.length);
    allImports(file, imports, met.add(file));
  }
  const links = [...met].map((file) => `<link rel="modulepreload" href="${base}${file}">`).join('');
  return links === '' ? html : html.replace(VIEWPORT, (viewport) => viewport + links);
}
