import { globSync, readFileSync } from 'node:fs';

/** A rule of a style: where it stands, its selector, what it declares, whether a comment explains it, and what it reaches. */
export interface StyleRule {
  readonly place: string;
  readonly selector: string;
  readonly values: readonly { readonly property: string; readonly value: string }[];
  readonly isExplained: boolean;
  /** In a style that Astro does not keep to its component: `is:global`. */
  readonly isGlobal: boolean;
}

/** The rules of a style sheet in the order of their ends, those within at-rules too; for each, the file and the line. */
export function rulesOf(css: string, file: string, firstLine = 1, isGlobal = false): StyleRule[] {
  const rules: StyleRule[] = [];
  const open: {
    place: string;
    selector: string;
    isExplained: boolean;
    isGlobal: boolean;
    values: StyleRule['values'][number][];
  }[] = [];
  const pieces = /\/\*.*?\*\/|'[^']*'|"[^"]*"|[{};]|[^{};'"/]+|\//gs;
  let text = '';
  let isExplained = false;
  const declare = () => {
    const colon = text.indexOf(':');
    if (colon > 0)
      open
        .at(-1)
        ?.values.push({ property: text.slice(0, colon).trim(), value: text.slice(colon + 1).trim() });
  };
  for (const { 0: piece, index } of css.matchAll(pieces)) {
    if (piece.startsWith('/*')) {
      isExplained = true;
    } else if (piece === '{') {
      const place = `${file}:${firstLine + css.slice(0, index).split('\n').length - 1}`;
      open.push({ place, selector: text.replaceAll(/\s+/g, ' ').trim(), isExplained, isGlobal, values: [] });
    } else if (piece === ';' || piece === '}') {
      declare();
      const closed = piece === '}' ? open.pop() : undefined;
      if (closed !== undefined) rules.push(closed);
    }
    if ('{};'.includes(piece)) {
      text = '';
      isExplained = false;
    } else if (!piece.startsWith('/*')) text += piece;
  }
  return rules;
}

/** The files of the site that hold styles, pictures or markup, with their text. */
export const sources: readonly { readonly file: string; readonly text: string }[] = globSync(
  'src/**/*.{css,astro,tsx,ts}',
)
  .toSorted()
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Every rule of the site: of the shared styles, and of the style of each component. */
export const rules: readonly StyleRule[] = sources.flatMap(({ file, text }) => {
  if (file.endsWith('.css')) return rulesOf(text, file);
  return [...text.matchAll(/<style([^>]*)>(.*?)<\/style>/gs)].flatMap(
    ({ 1: kind = '', 2: css = '', index }) =>
      rulesOf(css, file, text.slice(0, index).split('\n').length, kind.includes('is:global')),
  );
});

/** The classes that the markup of a component gives, by name or in an expression. */
export function classesGiven(markup: string): Set<string> {
  const given = [...markup.matchAll(/\bclass(?:Name|:list)?=(?:"([^"]*)"|\{)/g)].map(
    ({ 0: start, 1: names, index }) => names ?? expression(markup, index + start.length),
  );
  return new Set(given.join(' ').match(/[\w-]+/g));
}

/** A text from a place on, to the brace that closes it. */
function expression(text: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < text.length; end += 1) {
    if (text[end] === '{') depth += 1;
    if (text[end] === '}') depth -= 1;
  }
  return text.slice(start, end - 1);
}

/** The classes that a selector names. */
export function classesOf(selector: string): string[] {
  return [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

/** What all components may wear. */
export const sharedClasses: ReadonlySet<string> = new Set(
  rules
    .filter(({ place }) => place.startsWith('src/components/styles/'))
    .flatMap(({ selector }) => classesOf(selector)),
);

/** What the component of a rule wears itself. */
export function ownClasses(place: string): ReadonlySet<string> {
  const own = sources.filter(({ file }) => place.startsWith(`${file}:`));
  return new Set(own.flatMap(({ text }) => [...classesGiven(text)]));
}
