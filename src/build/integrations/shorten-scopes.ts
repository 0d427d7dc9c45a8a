const SCOPE = /data-astro-cid-(\w+)/g;
const NAME = /\bdata-\w+(?![\w-])/g;
/** Scripts stand at the odd places of what it splits. */
const SCRIPT = /(<script\b[^>]*>[\s\S]*?<\/script>)/;

/**
 * A page whose components' styles are told apart by short names, `data-a`, `data-b`…, in the order in which they
 * come. Astro's names are hashes of eight letters, which no compression shortens where each first comes: they are 3 % of
 * a page. Scripts stay as they are.
 *
 * @throws if the page has a short name already
 */
export function withShortScopes(html: string): string {
  const taken = new Set(html.match(NAME));
  const names = new Map<string, string>();
  const shorten = (_whole: string, hash: string): string => {
    const name = names.get(hash) ?? `data-${(names.size + 10).toString(36)}`;
    if (taken.has(name)) throw new Error(`The page already has the attribute ${name}`);
    names.set(hash, name);
    return name;
  };
  return html
    .split(SCRIPT)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(SCOPE, shorten)))
    .join('');
}
