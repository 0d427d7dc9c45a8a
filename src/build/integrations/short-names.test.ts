import { describe, expect, it } from 'vitest';
import { withShortNames } from './short-names.ts';

const page = (style: string, body: string) => `<style>${style}</style>${body}`;

describe('the names that keep the styles of components apart', () => {
  it('are shortened everywhere alike: in the page, in its style', () => {
    const html = page(
      'i[data-astro-cid-zyxwvuts]{}',
      '<p data-astro-cid-abcdefgh><i data-astro-cid-zyxwvuts></i></p>',
    );
    expect(withShortNames(html)).toBe(page('i[data-a]{}', '<p data-b><i data-a></i></p>'));
  });

  it('stay apart, however many they are', () => {
    const hashes = Array.from({ length: 80 }, (_, index) => `h${index}`);
    const short = withShortNames(hashes.map((hash) => `data-astro-cid-${hash}`).join(' ')).split(' ');
    expect(new Set(short).size).toBe(hashes.length);
    for (const name of short) expect(name).toMatch(/^data-[a-z]\d*$/);
  });

  it('are left alone in a script', () => {
    const script = '<script>find("data-astro-cid-abcdefgh")</script>';
    expect(withShortNames(`<p data-astro-cid-abcdefgh>${script}</p>`)).toBe(`<p data-a>${script}</p>`);
  });

  it('stop on a short name that the page has already, not on one that only begins so', () => {
    expect(() => withShortNames('<p data-astro-cid-abcdefgh data-a>')).toThrow(
      'already has the attribute data-a',
    );
    expect(withShortNames('<p data-astro-cid-abcdefgh data-a-b>')).toBe('<p data-a data-a-b>');
  });
});

describe('the properties of our own', () => {
  it('are shortened in every style of the page, alike', () => {
    const html = `${page(':root{--space-4:1px;--line:red}', '<i>--space-4</i>')}${page('p{gap:var(--space-4)}', '')}`;
    expect(withShortNames(html)).toBe(
      `${page(':root{--a:1px;--b:red}', '<i>--space-4</i>')}${page('p{gap:var(--a)}', '')}`,
    );
  });

  it('are no part of the name of a class', () => {
    const html = page('.block--part{color:var(--line)}', '<i class="block--part"></i>');
    expect(withShortNames(html)).toBe(html.replace('--line', '--a'));
  });
});
