import { describe, expect, it } from 'vitest';
import { pages } from './built-site.ts';

const texts = pages.map(({ html }) => html).filter((html) => html.includes('</sup>'));

describe('the calls of sources', () => {
  it('are tied to their word: no space before one, nor inside', () => {
    expect(texts.length).toBeGreaterThan(20);
    const apart = texts.flatMap((html) => html.match(/.{0,40}(?:\s<sup\b|<sup[^>]*>\s|\s<\/sup>)/g) ?? []);
    expect(apart).toEqual([]);
  });

  it('are parted where they follow each other, and only there', () => {
    const parted = texts.flatMap((html) => html.match(/.{6}<sup class="follows"/g) ?? []);
    const inRow = texts.flatMap((html) => html.match(/<\/sup><sup\b/g) ?? []);
    expect(inRow.length).toBeGreaterThan(1);
    expect(parted.map((before) => before.slice(0, 6))).toEqual(inRow.map(() => '</sup>'));
  });
});
