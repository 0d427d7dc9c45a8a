/**
 * The hand of the drawings that stand in files of their own: what Drawing.astro says in styles, as attributes, which a file
 * shown by an `img` keeps. Colours come from the tokens of the site.
 */
const surfaces: ReadonlyMap<string, string> = new Map(
  Object.entries({
    paper: 'surface',
    stone: 'surface-quiet',
    sand: 'surface-quiet',
    sea: 'surface-accent',
    warm: 'surface-note',
    lit: 'mark',
    solid: 'link',
    roof: 'text-quiet',
  }),
);

/** Surfaces without an outline. */
const bare = new Set(['sand', 'sea']);
const widths: ReadonlyMap<string, number> = new Map(Object.entries({ fine: 1.5, bold: 6 }));

/** The value of a colour of the tokens, whatever roles lead to it. */
function colour(tokens: string, name: string): string {
  const [, value] = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens) ?? [];
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  const [, role] = /^var\(--(.+)\)$/.exec(value) ?? [];
  return role === undefined ? value : colour(tokens, role);
}

function attributesOf(classes: string, tokens: string): string {
  return classes
    .split(' ')
    .map((name) => {
      const surface = surfaces.get(name);
      if (surface !== undefined) {
        const fill = `fill="${colour(tokens, `color-${surface}`)}"`;
        return bare.has(name) ? `${fill} stroke="none"` : fill;
      }
      const width = widths.get(name);
      if (width === undefined) throw new Error(`no drawing has a class « ${name} »`);
      return `stroke-width="${width}"`;
    })
    .join(' ');
}

/**
 * A drawing ready to be shown by an `img`.
 *
 * @param source an SVG whose shapes have the classes of the drawings
 * @param tokens the text of `tokens.css`
 * @throws if a class is not of the drawings
 */
export function drawingFile(source: string, tokens: string): string {
  const stroke = colour(tokens, 'color-link');
  const hand = `fill="none" stroke="${stroke}" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round"`;
  return source
    .replace('<svg ', `<svg ${hand} `)
    .replaceAll(/class="([^"]*)"/g, (_, classes: string) => attributesOf(classes, tokens))
    .replaceAll(/\n\s*/g, '');
}
