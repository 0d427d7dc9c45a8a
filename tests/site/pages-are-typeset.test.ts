import { describe, expect, it } from 'vitest';
import { typography } from '../../src/content-model/text/typography.ts';
import { pages } from './built-site.ts';
import { proseOf } from './element-text.ts';

describe('every text that a visitor reads', () => {
  it('is set in French typography: apostrophes, guillemets, no-break spaces', () => {
    const rough = pages.flatMap(({ document, title, description }) =>
      [title, description, ...document.querySelectorAll('body').flatMap(proseOf)].filter(
        (text) => typography(text) !== text,
      ),
    );
    expect([...new Set(rough)]).toEqual([]);
  });

  it('shows no markup, no key and no empty value', () => {
    const leftover = pages.flatMap(({ address, blocks }) =>
      blocks
        .filter((text) => /undefined|\[object|\bNaN\b|[{}<>]|\]\(/.test(text))
        .map((text) => `${address} ${text}`),
    );
    expect(leftover).toEqual([]);
  });
});
