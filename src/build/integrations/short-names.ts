const SCOPE = /data-astro-cid-(\w+)/g;
const NAME = /\bdata-\w+(?![\w-])/g;
/** A property of our own; not the end of a class. */
const PROPERTY = /(?<![\w-])--[a-z][\w-]*/g;
/** Scripts stand at the odd places of what it splits. */
const SCRIPT = /(<script\b[^>]*>[\s\S]*?<\/script>)/;
const STYLE = /<style\b[^>]*>[\s\S]*?<\/style>/g;

/** `a` to `z`, then `a1`: not every reader of styles takes a name that begins with a figure. */
function letterOf(rank: number): string {
  const turn = Math.floor(rank / 26);
  return (10 + (rank % 26)).toString(36) + (turn === 0 ? '' : String(turn));
}

/** Gives each thing a letter, the same each time, in the order in which they come. */
function lettering(): (thing: string) => string {
  const letters = new Map<string, string>();
  return (thing) => {
    const letter = letters.get(thing) ?? letterOf(letters.size);
    letters.set(thing, letter);
    return letter;
  };
}

/**
 * A page in which what only its own styles read has a short name: `data-a` keeps the styles of a component apart, `--a`
 * is a property of ours. Astro's names are hashes of eight letters, which no compression shortens where each first comes;
 * both are 5 % of a page. Scripts stay as they are.
 *
 * @throws if the page has a short name already
 */
export function withShortNames(html: string): string {
  const taken = new Set(html.match(NAME));
  const scopes = lettering();
  const shortScope = (_whole: string, hash: string): string => {
    const name = `data-${scopes(hash)}`;
    if (taken.has(name)) throw new Error(`The page already has the attribute ${name}`);
    return name;
  };
  const properties = lettering();
  const shortProperty = (name: string) => `--${properties(name)}`;
  return html
    .split(SCRIPT)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(SCOPE, shortScope)
            .replaceAll(STYLE, (style) => style.replaceAll(PROPERTY, shortProperty)),
    )
    .join('');
}
