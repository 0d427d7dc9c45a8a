import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../tests/support/style-sheets.ts';

const css = readFileSync('src/components/styles/tokens.css', 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
);

/** The colour of a role, in six figures. */
function hex(name: string): string {
  const value = tokens.get(name) ?? '';
  return value.length === 4 ? value.replaceAll(/[\da-f]/gi, (digit) => digit + digit) : value;
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(hex(one)), luminance(hex(other))].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = [
  'color-page',
  'color-surface',
  'color-surface-quiet',
  'color-surface-accent',
  'color-surface-note',
  'color-band',
];

/** What tokens.css promises of each role, and on what. */
const promises: readonly (readonly [role: string, least: number, on: readonly string[]])[] = [
  ['color-text', 12, surfaces],
  ['color-title', 12, surfaces],
  ['color-text-quiet', 5.5, surfaces],
  ['color-link', 7, surfaces],
  ['color-text-on-strong', 10, ['color-surface-strong']],
  ['color-text-on-strong', 7, ['color-action']],
  ['color-control', 3, ['color-page', 'color-surface']],
  ['color-focus', 3, [...surfaces]],
  ['color-error', 5.5, ['color-page', 'color-surface', 'color-surface-error']],
  ['color-mark', 3, ['color-surface-strong']],
  ['color-title', 6, ['color-mark']],
];

describe('each colour role has the contrast that tokens.css promises', () => {
  it.each(promises.flatMap(([role, least, on]) => on.map((surface) => ({ role, least, surface }))))(
    '$role on $surface: at least $least',
    ({ role, least, surface }) => {
      expect(hex(role)).toMatch(/^#[\da-f]{6}$/i);
      expect(contrast(role, surface)).toBeGreaterThanOrEqual(least);
    },
  );
});

/** The values that the styles give to a property of a selector, whatever stands beside it in a list. */
function declared(selector: string, properties: RegExp): string[] {
  return rules
    .filter((rule) => rule.selector.split(/,\s*/).includes(selector))
    .flatMap(({ values }) => values.filter(({ property }) => properties.test(property)))
    .map(({ value }) => value);
}

describe('a colour of text and its ground', () => {
  it('are declared together: at the root, from which all inherit, and on what a browser paints itself', () => {
    for (const selector of ['html', '.button']) {
      expect(declared(selector, /^color$/), selector).not.toEqual([]);
      expect(declared(selector, /^background(-color)?$/), selector).not.toEqual([]);
    }
    for (const control of ['button', 'input', 'select', 'textarea']) {
      expect(declared(control, /^color$/), control).toEqual(['inherit']);
    }
    expect(declared('.field', /^background(-color)?$/)).not.toEqual([]);
  });

  it('stay readable without pictures: where one is the ground, a colour is too', () => {
    const drawn = rules.flatMap(({ place, values }) =>
      values
        .filter(({ property, value }) => property.startsWith('background') && value.includes('url('))
        .filter(({ value }) => !/var\(--color-[\w-]+\)$/.test(value.trim()))
        .map(({ value }) => `${place} ${value}`),
    );
    expect(drawn).toEqual([]);
  });
});
