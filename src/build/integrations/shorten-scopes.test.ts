import { describe, expect, it } from 'vitest';
import { withShortScopes } from './shorten-scopes.ts';

const page = (style: string, body: string) => `<style>${style}</style>${body}`;

describe('the names that keep the styles of components apart', () => {
  it('are shortened everywhere alike: in the page, in its style', () => {
    const html = page(
      'i[data-astro-cid-zyxwvuts]{}',
      '<p data-astro-cid-abcdefgh><i data-astro-cid-zyxwvuts></i></p>',
    );
    expect(withShortScopes(html)).toBe(page('i[data-a]{}', '<p data-b><i data-a></i></p>'));
  });

  it('stay apart, however many they are', () => {
    const hashes = Array.from({ length: 80 }, (_, index) => `h${index}`);
    const short = withShortScopes(hashes.map((hash) => `data-astro-cid-${hash}`).join(' ')).split(' ');
    expect(new Set(short).size).toBe(hashes.length);
  });

  it('are left alone in a script', () => {
    const script = '<script>find("data-astro-cid-abcdefgh")</script>';
    expect(withShortScopes(`<p data-astro-cid-abcdefgh>${script}</p>`)).toBe(`<p data-a>${script}</p>`);
  });

  it('stop on a short name that the page has already, not on one that only begins so', () => {
    expect(() => withShortScopes('<p data-astro-cid-abcdefgh data-a>')).toThrow(
      'already has the attribute data-a',
    );
    expect(withShortScopes('<p data-astro-cid-abcdefgh data-a-b>')).toBe('<p data-a data-a-b>');
  });
});
