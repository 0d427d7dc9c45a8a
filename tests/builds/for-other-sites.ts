import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { SHARE_SIZE } from '../../src/site/feeds/share-picture.ts';
import { addressesIn, fileOf } from '../browser/addresses.ts';
import { faultsOf, readerOf } from '../readers/files.ts';
import { readPicture } from '../readers/pictures.ts';
import { structuredDataFaults } from '../readers/structured-data.ts';

function property(page: HTMLElement, name: string): string | undefined {
  return page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content');
}

function isLeftOut(page: HTMLElement): boolean {
  return page.querySelector('meta[name="robots"]') !== null;
}

/**
 * The tests of what a site with a public address tells other sites, search engines and networks.
 *
 * @param place the folder of the built site, once it is built
 * @param root its public address, with its final slash
 */
export function testsForOtherSites(place: () => string, root: string): void {
  const read = (path: string) => readFileSync(join(place(), path), 'utf8');
  const pages = () =>
    addressesIn(place()).map((address) => ({ address, page: parse(read(fileOf(address))) }));
  const full = (address: string) => root + address.slice(1);

  test('every file of a kind that an address changes is sound to what reads it', async () => {
    const files = readdirSync(place(), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:json|xml|txt|png)$|_headers$|^(?:offre|niveaux|contact)\b.*\.html$/.test(file))
      .map((file) => join(place(), file));
    expect(files.filter((file) => file.endsWith('.xml'))).toHaveLength(2);
    for (const file of files) {
      const reader = readerOf(file);
      expect(
        reader === undefined ? ['no reader'] : await faultsOf(reader, readFileSync(file), file),
        file,
      ).toEqual([]);
    }
  });

  test('a page that people share shows its title, its address and the picture of the site', async () => {
    const shared = pages().filter(({ page }) => property(page, 'title') !== undefined);
    const addresses = shared.map(({ address }) => address);
    expect(addresses).toEqual(
      expect.arrayContaining([
        '/',
        '/offre/',
        '/niveaux/niveau-1/',
        '/guides/',
        '/autodiagnostic/',
        '/contact/',
      ]),
    );
    expect(addresses.length).toBeGreaterThan(50);
    for (const { address, page } of shared) {
      expect(page.querySelector('title')?.text).toContain(property(page, 'title'));
      expect(property(page, 'url'), address).toBe(full(address));
      expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(full(address));
      expect(property(page, 'image')).toBe(full('/apercu.png'));
      expect(property(page, 'type')).toBe('website');
      expect(isLeftOut(page), address).toBe(false);
    }
    expect(await readPicture(readFileSync(join(place(), 'apercu.png')))).toEqual(SHARE_SIZE);
    expect(read('service-worker.js')).not.toContain('apercu.png');
  });

  test('search engines are told the service with its address, and the way to a page step by step', () => {
    const blocks = pages().flatMap(({ address, page }) =>
      page
        .querySelectorAll('script[type="application/ld+json"]')
        .map(({ textContent }) => ({ address, code: textContent })),
    );
    expect(structuredDataFaults(blocks.map(({ code }) => code))).toEqual([]);
    const toldAt = (address: string): unknown =>
      JSON.parse(blocks.find((block) => block.address === address)?.code ?? '{}');
    expect(toldAt('/offre/')).toMatchObject({
      '@graph': [
        {
          '@type': 'GovernmentService',
          url: full('/offre/'),
          availableChannel: { serviceUrl: full('/contact/') },
        },
      ],
    });
    expect(toldAt('/niveaux/niveau-1/')).toMatchObject({
      '@graph': [
        { '@type': 'GovernmentService' },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { position: 1, item: root },
            { position: 2, item: full('/niveaux/') },
            { position: 3, item: full('/niveaux/niveau-1/') },
          ],
        },
      ],
    });
    const withWay = blocks
      .filter(({ code }) => code.includes('BreadcrumbList'))
      .map(({ address }) => address);
    expect(withWay).toContain('/financements/detr/');
  });
}
