import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { readContent, readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readPages } from '../../src/site/check-site.ts';
import { externalLinks, isAbsolute } from '../../src/build/commands/external-links.ts';
import { attribute } from './element-text.ts';
import { pages } from './built-site.ts';

const links = externalLinks(readPages(pages.map(({ address, html }) => [address, html])));

/** What is wrong with the address of a link to another site; nothing when a visitor can open it. */
function fault(address: string): string | undefined {
  if (!URL.canParse(address)) return 'is no address';
  const { protocol, hostname, port, username, password, href } = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return 'is of another protocol than the web';
  if (username !== '' || password !== '' || port !== '') return 'has a name, a password or a port';
  if (!/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/.test(hostname)) return 'has no public host';
  if (
    /(?:^|\.)(?:exemple\.fr|example\.(?:com|org|net)|local|localhost|test|invalid|example)$/.test(hostname)
  ) {
    return 'is made up';
  }
  // A space, a backslash or an accent would not be the same for every browser.
  return href === address || href === `${address}/` ? undefined : `should be written ${href}`;
}

describe('a link to another site', () => {
  it('has an address that a visitor can open', () => {
    expect(links.length).toBeGreaterThan(100);
    const faults = links.flatMap(({ address }) => {
      const found = fault(address);
      return found === undefined ? [] : [`${address} ${found}`];
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['exemple', 'is no address'],
    ['ftp://manche.fr/', 'is of another protocol than the web'],
    ['https://moi:secret@manche.fr/', 'has a name, a password or a port'],
    ['https://manche.fr:8080/', 'has a name, a password or a port'],
    ['https://intranet/', 'has no public host'],
    ['http://192.168.0.1/', 'has no public host'],
    ['https://www.exemple.fr/page', 'is made up'],
    ['https://manche.fr/deux mots', 'should be written https://manche.fr/deux%20mots'],
  ])('would be refused: %s', (address, expected) => {
    expect(fault(address)).toBe(expected);
  });

  it('says where it leads', () => {
    expect(links.filter(({ texts }) => texts.some((text) => !/\p{L}{2}/u.test(text)))).toEqual([]);
  });

  it('is in the list that « check:links » follows, wherever the content writes it', () => {
    // What the Département fills in there are settings: the page of the request opens them.
    const files = readFolder(contentFolder).filter(({ path }) => path !== 'site.yaml');
    const written = files.flatMap((file) => {
      const addresses = [...readContent(file).read.body.matchAll(/\]\(([^)]*)\)/g)].map(([, to = '']) => to);
      const yaml = file.path.endsWith('.yaml') ? file.source : (file.source.split(/^---$/m)[1] ?? '');
      visit(parseDocument(yaml), {
        Scalar(_, { value }) {
          if (typeof value === 'string' && /^\w+:\/\/\S+$/.test(value)) addresses.push(value);
        },
      });
      return addresses.filter(isAbsolute);
    });
    const listed = new Set(links.map(({ address }) => address));
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((address) => !listed.has(address))).toEqual([]);
  });
});

describe('any other link', () => {
  it('leads inside the site, where the build follows it, or dials, or writes a mail', () => {
    const others = pages.flatMap(({ document }) =>
      document.querySelectorAll('a[href]').map((link) => attribute(link, 'href') ?? ''),
    );
    const outside = new Set(links.map(({ address }) => address));
    const strange = others.filter(
      (href) => !outside.has(href) && !/^(?:\/(?!\/)|#|tel:\+33\d{9}$|mailto:)/.test(href),
    );
    expect([...new Set(strange)]).toEqual([]);
  });
});
