import { expect, it } from 'vitest';
import { attribute } from './element-text.ts';
import { pages } from './built-site.ts';

const links = pages.flatMap(({ address, document }) =>
  document.querySelectorAll('a[href]').map((link) => ({
    page: address,
    href: attribute(link, 'href') ?? '',
    text: link.textContent,
  })),
);
const external = links.filter(
  ({ href }) => /^[a-z][a-z\d+.-]*:|^\/\//i.test(href) && !/^(?:tel|mailto):/.test(href),
);

/** Whether a visitor can open an address: on the web, at a public host that is not made up, written as any browser takes it. */
function opens(address: string): boolean {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.port !== '') return false;
  if (
    /(?:^|\.)(?:exemple\.fr|example\.\w+|local|localhost|test|invalid|example)$|^[\d.]+$|^[^.]+$/.test(
      url.hostname,
    )
  )
    return false;
  return url.href === address || url.href === `${address}/`;
}

it('a link to another site has an address that a visitor can open, and says where it leads', () => {
  expect(external.length).toBeGreaterThan(100);
  expect(external.filter(({ href, text }) => !opens(href) || !/\p{L}{2}/u.test(text))).toEqual([]);
});

it.each([
  'exemple',
  'ftp://manche.fr/',
  'https://moi:secret@manche.fr/',
  'https://intranet/',
  'http://192.168.0.1/',
  'https://www.exemple.fr/page',
  'https://manche.fr/deux mots',
])('would be refused: %s', (address) => {
  expect(opens(address)).toBe(false);
});

it('any other link leads inside the site, where the build follows it, or dials, or writes a mail', () => {
  const outside = new Set(external);
  const others = links.filter((link) => !outside.has(link));
  expect(others.filter(({ href }) => !/^(?:\/(?!\/)|#|tel:\+33\d{9}$|mailto:)/.test(href))).toEqual([]);
});
