import { describe, expect, it } from 'vitest';
import { rules, rulesOf, sources, type StyleRule } from './style-sheets.ts';

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
function classesBeyond(selector: string): string[] {
  return [...selector.matchAll(/:global\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)].flatMap(
    ([, inner = '']) => [...inner.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
  );
}

describe('the colours', () => {
  it('are written in tokens.css, and nowhere else', () => {
    expect(writtenColours(rules.filter(({ place }) => !place.startsWith('src/styles/tokens.css')))).toEqual(
      [],
    );
  });

  it('of pictures and markup are left to the styles', () => {
    const painted = sources
      .filter(({ file }) => /\.(astro|tsx)$/.test(file))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/\b(?:fill|stroke|stop-color|style|color|bgcolor)=(?:"([^"]*)"|\{[^}]*\})/g)]
          .filter(([, value = '']) => !['none', 'currentColor'].includes(value))
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

describe('the style of a component', () => {
  const scripts = sources.filter(({ file }) => /\.tsx?$/.test(file)).map(({ text }) => text);

  it('names no class of another component: beyond its own, only what a script writes', () => {
    const afar = rules.flatMap(({ place, selector }) =>
      classesBeyond(selector)
        .filter((name) => !scripts.some((code) => new RegExp(`['"\`. ]${name}['"\` ]`).test(code)))
        .map((name) => `${place} .${name}`),
    );
    expect(afar).toEqual([]);
  });

  it('starts from an element of its own, or says why not', () => {
    const afar = rules.filter(
      ({ selector, isExplained }) =>
        selector.split(/,(?![^(]*\))/).some((one) => one.trim().startsWith(':global(')) && !isExplained,
    );
    expect(afar.map(({ place, selector }) => `${place} ${selector}`)).toEqual([]);
  });

  it('would be refused if it reached for a class of another', () => {
    const [rule] = rulesOf('.mine :global(.theirs:not(.other)) { color: red }', 'a.astro');
    expect(classesBeyond(rule?.selector ?? '')).toEqual(['theirs', 'other']);
  });
});

describe('print.css', () => {
  it('holds what all pages share: no class that a few components use', () => {
    const classes = new Set(
      rules
        .filter(({ place }) => place.startsWith('src/styles/print.css'))
        .flatMap(({ selector }) => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)),
    );
    const rare = [...classes].filter(
      (name) => sources.filter(({ file, text }) => !file.endsWith('.css') && text.includes(name)).length < 4,
    );
    expect(rare).toEqual([]);
  });
});
