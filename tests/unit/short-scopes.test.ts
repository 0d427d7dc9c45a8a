import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/build/policy.ts';
import { withShortScopes } from '../../src/build/short-scopes.ts';

/** A page with this style, allowed by its policy. */
const page = (style: string) => `'sha256-${digestOf(style)}'<style>${style}</style>`;

describe('the names that keep the styles of components apart', () => {
  it('are shortened everywhere alike: in the page, in its style', () => {
    const html =
      '<p data-astro-cid-abcdefgh><i data-astro-cid-zyxwvuts></i></p><style>i[data-astro-cid-zyxwvuts]{}</style>';
    expect(withShortScopes(html)).toBe('<p data-a><i data-b></i></p><style>i[data-b]{}</style>');
  });

  it('leave the security policy true to the style', () => {
    expect(withShortScopes(page('i[data-astro-cid-zyxwvuts]{}'))).toBe(page('i[data-a]{}'));
  });

  it('stay apart, however many they are', () => {
    const hashes = Array.from({ length: 80 }, (_, index) => `h${index}`);
    const short = withShortScopes(hashes.map((hash) => `data-astro-cid-${hash}`).join(' ')).split(' ');
    expect(new Set(short).size).toBe(hashes.length);
  });
});
