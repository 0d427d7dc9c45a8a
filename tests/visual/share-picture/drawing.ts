import { generate, parse, walk } from 'css-tree';
import { parse as parseHtml } from 'node-html-parser';

/** A drawing of a page, to stand in a picture without the page's style sheet. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The rules that it needs, its colours written out. */
  readonly style: string;
  readonly shapes: string;
  /** The colours of the page, by the name of their role: `--color-title`. */
  readonly colours: (role: string) => string;
}

/** What a style sheet says of shapes, and not of boxes. */
const OF_SHAPES = /^(?:fill|stroke|font|text-anchor)/;

/**
 * The custom properties of the page: the first value of each, before those of paper and of imposed colours; for the
 * typeface the last, which telephones have not.
 */
function tokensOf(css: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  walk(parse(css), (node) => {
    if (node.type !== 'Declaration' || !node.property.startsWith('--')) return;
    if (!tokens.has(node.property) || node.property === '--font')
      tokens.set(node.property, generate(node.value).trim());
  });
  return tokens;
}

/** A value whose custom properties are written out. */
function written(value: string, tokens: ReadonlyMap<string, string>): string {
  return value.replaceAll(/var\((--[\w-]+)\)/g, (_whole, name: string) => {
    const found = tokens.get(name);
    if (found === undefined) throw new Error(`The page gives no value to ${name}`);
    return written(found, tokens);
  });
}

/**
 * The rules of a page's styles for one drawing: those of all drawings, then those of its own component, whatever the
 * order in which the build put them in the page.
 */
function rulesOf(css: string, scope: string, tokens: ReadonlyMap<string, string>): string {
  const [shared, ownRules]: [string[], string[]] = [[], []];
  walk(parse(css), {
    visit: 'Rule',
    enter(rule) {
      const selector = generate(rule.prelude);
      if (this.atrule !== null || !(selector.startsWith('.drawing') || selector.includes(`[${scope}]`)))
        return;
      const values: string[] = [];
      walk(rule.block, {
        visit: 'Declaration',
        enter({ property, value }) {
          if (OF_SHAPES.test(property)) values.push(`${property}: ${written(generate(value), tokens)}`);
        },
      });
      const own = selector.replaceAll(`[${scope}]`, '');
      if (own.startsWith('.drawing')) shared.push(`${own} { ${values.join('; ')} }`);
      else ownRules.push(`.drawing ${own} { ${values.join('; ')} }`);
    },
  });
  return [...shared, ...ownRules].join('\n');
}

/**
 * The first drawing of a built page.
 *
 * @throws if the page has none
 */
export function drawingOf(html: string): Drawing {
  const page = parseHtml(html);
  const svg = page.querySelector('svg.drawing');
  if (svg === null) throw new Error('The page has no drawing: build the site first');
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const [scope = 'none'] = /data-\w+/.exec(svg.innerHTML) ?? [];
  const css = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style = '']) => style).join('\n');
  const tokens = tokensOf(css);
  return {
    width,
    height,
    style: rulesOf(css, scope, tokens),
    shapes: svg.innerHTML.replaceAll(new RegExp(` ${scope}(?:="")?(?=[ />])`, 'g'), ''),
    colours: (role) => written(`var(${role})`, tokens),
  };
}
