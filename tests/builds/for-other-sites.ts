import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { addressesIn, fileOf } from '../browser/addresses.ts';
import { structuredDataFaults } from '../readers/structured-data.ts';

/**
 * The tests of what a site with a public address tells other sites and search engines.
 *
 * @param place the folder of the built site, once it is built
 * @param root its public address, with its final slash
 */
export function testsForOtherSites(place: () => string, root: string): void {
  const read = (path: string) => readFileSync(join(place(), path), 'utf8');
  const pages = () =>
    addressesIn(place()).map((address) => ({ address, page: parse(read(fileOf(address))) }));
  const full = (address: string) => root + address.slice(1);

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

  test('the offer as data and the list for programs lead to the site', () => {
    expect(JSON.parse(read('offre.json'))).toMatchObject({
      aides: [{ origin_url: full('/offre/'), application_url: full('/contact/') }],
    });
    const addresses = [...read('llms.txt').matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
    expect(addresses).toContain(full('/niveaux/niveau-1/'));
    expect(addresses.filter((address) => !address.startsWith(root))).toEqual([]);
  });
}
