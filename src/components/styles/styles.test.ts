import { describe, expect, it } from 'vitest';
import {
  classesOf,
  ownClasses,
  rules,
  rulesOf,
  sharedClasses,
  sources,
  type StyleRule,
} from '../../../tests/support/style-sheets.ts';

/** A colour written out: in figures, by a function, or by the usual names. */
const written =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![-\w])(?:black|white|gr[ae]y|silver|red|maroon|orange|gold|yellow|olive|lime|green|teal|cyan|aqua|blue|navy|purple|magenta|fuchsia|pink|brown|beige|(?:dark|light|medium|pale|deep|dim)[a-z]+)(?![-\w])/i;

function writtenColours(list: readonly StyleRule[]): string[] {
  return list.flatMap(({ place, values }) =>
    values
      .filter(({ value }) => written.test(value.replaceAll(/'[^']*'|"[^"]*"|url\([^)]*\)/g, '')))
      .map(({ property, value }) => `${place} ${property}: ${value}`),
  );
}

/** The classes named in the parts of a selector that reach out of the component. */
function classesBeyond({ selector, isGlobal }: StyleRule): string[] {
  if (isGlobal) return classesOf(selector);
  return [...selector.matchAll(/:global\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)].flatMap(
    ([, inner = '']) => classesOf(inner),
  );
}

/** The properties of ours that a style reads where nothing gives them a value. */
function undefinedProperties(list: readonly StyleRule[]): string[] {
  const values = list.flatMap(({ place, values: own }) => own.map((one) => ({ place, ...one })));
  const known = new Set(values.map(({ property }) => property));
  return values.flatMap(({ place, value }) =>
    [...value.matchAll(/var\(\s*(--[\w-]+)/g)]
      .filter(([, name = '']) => !known.has(name))
      .map(([, name]) => `${place} ${name}`),
  );
}

describe('the colours', () => {
  it('are written in tokens.css, and nowhere else', () => {
    expect(
      writtenColours(rules.filter(({ place }) => !place.startsWith('src/components/styles/tokens.css'))),
    ).toEqual([]);
  });

  it('of pictures and markup are left to the styles', () => {
    const painted = sources
      .filter(({ file }) => /\.(astro|tsx)$/.test(file))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/\b(?:fill|stroke|stop-color|style|color|bgcolor)=(?:"([^"]*)"|\{[^}]*\})/g)]
          .filter(([, value = '']) => !['none', 'currentColor'].includes(value))
          // The width of an amount, which no sheet of styles knows.
          .filter(([attribute]) => attribute !== 'style={{ flexGrow: cents }')
          .map(([attribute]) => `${file} ${attribute}`),
      );
    expect(painted).toEqual([]);
  });

  it('would be found in a rule, in any writing', () => {
    const css = `a { color: #123; background: rgb(0 0 0 / 1%) } @media print { b { border: 1px solid DarkRed } }
      c { color: var(--white); white-space: nowrap; fill: currentColor; content: 'red'; background: Canvas }`;
    expect(writtenColours(rulesOf(css, 'a.css'))).toEqual([
      'a.css:1 color: #123',
      'a.css:1 background: rgb(0 0 0 / 1%)',
      'a.css:1 border: 1px solid DarkRed',
    ]);
  });
});

describe('the properties of our own', () => {
  it('have a value wherever a style reads one', () => {
    expect(undefinedProperties(rules)).toEqual([]);
  });

  it('would be missed, even in the middle of a value', () => {
    const css = ':root { --known: 1px } a { font: 700 var(--known) var(--unknown) }';
    expect(undefinedProperties(rulesOf(css, 'a.css'))).toEqual(['a.css:1 --unknown']);
  });
});

describe('the style of a component', () => {
  const scripts = sources.filter(({ file }) => /\.tsx?$/.test(file)).map(({ text }) => text);
  /** The one exception: it draws the shapes that other components put in its frame, with one hand. */
  const hand = 'src/offer/pictures/Drawing.astro';

  it('names no class of another component: beyond its own, only a shared one or what a script writes', () => {
    const afar = rules
      .filter(({ place }) => !place.startsWith(`${hand}:`))
      .flatMap((rule) =>
        classesBeyond(rule)
          .filter((name) => !sharedClasses.has(name) && !ownClasses(rule.place).has(name))
          .filter((name) => !scripts.some((code) => new RegExp(`['"\`. ]${name}['"\` ]`).test(code)))
          .map((name) => `${rule.place} .${name}`),
      );
    expect(afar).toEqual([]);
  });

  it('of all drawings names classes that a drawing wears', () => {
    const drawings = sources.filter(
      ({ file, text }) => file.startsWith('src/offer/pictures/') || text.includes('<Drawing'),
    );
    // A drawing chooses some of them in its code, as it chooses what it shows.
    const quoted = drawings.flatMap(({ text }) => text.match(/(["'`])[\w ${}-]+\1/g) ?? []);
    const worn = new Set(quoted.flatMap((names) => names.match(/[\w-]+/g) ?? []));
    const named = new Set(rules.filter(({ place }) => place.startsWith(`${hand}:`)).flatMap(classesBeyond));
    expect(named.size).toBeGreaterThan(10);
    expect([...named.difference(worn)]).toEqual([]);
  });

  it('starts from an element of its own, or says why not', () => {
    const afar = rules.filter(
      ({ selector, isExplained }) =>
        selector.split(/,(?![^(]*\))/).some((one) => one.trim().startsWith(':global(')) && !isExplained,
    );
    expect(afar.map(({ place, selector }) => `${place} ${selector}`)).toEqual([]);
  });

  it('would be refused if it reached for a class of another', () => {
    const kept = rulesOf('.mine :global(.theirs:not(.other)) { color: red }', 'a.astro');
    expect(kept.flatMap(classesBeyond)).toEqual(['theirs', 'other']);
    const global = rulesOf('.theirs { .other { color: red } }', 'a.astro', 1, true);
    expect(global.flatMap(classesBeyond)).toEqual(['other', 'theirs']);
  });
});

describe('what moves', () => {
  const css = sources
    .filter(({ file }) => /\.(css|astro)$/.test(file))
    .map(({ file, text }) => ({ file, code: text.replaceAll(/\/\*.*?\*\//gs, '') }));

  it('is nothing: an animation only waits, the same from beginning to end', () => {
    const moves = /(?:^|[\s;{])(?:@view-transition|(?:transition|scroll-behavior)[\w-]*\s*:)/;
    expect(css.filter(({ code }) => moves.test(code)).map(({ file }) => file)).toEqual([]);
    const frames = css.flatMap(({ code }) => [...code.matchAll(/@keyframes [\w-]+ \{\s*(.*?)\s*\{/gs)]);
    expect(frames.length).toBeGreaterThan(0);
    for (const [, when] of frames) expect(when?.replaceAll(/\s+/g, ' ')).toBe('from, to');
  });
});
