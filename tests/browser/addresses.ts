import { readdirSync } from 'node:fs';
import { schemes, guides, levels, recommendations } from './questionnaire.ts';

/** The addresses of the pages of a built site: a page added later is covered. */
export function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => `/${path.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
    .toSorted();
}

/** The file of an address, from the folder of the site. */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

/**
 * Every page, but one only of those that one template makes: what the template does, that one shows.
 *
 * @param addresses of the whole site
 * @param weight the heaviest is taken
 */
export function oneOfEach(addresses: readonly string[], weight: (address: string) => number): string[] {
  const alike = [
    levels.map(({ id }) => `/niveaux/${id}/`),
    guides.map(({ id }) => `/guides/${id}/`),
    schemes.map(({ id }) => `/financements/${id}/`),
    recommendations.map(({ id }) => `/autodiagnostic/${id}/`),
    addresses.filter((address) => address.startsWith('/autodiagnostic/question/')),
  ];
  return addresses.filter((address) => {
    const group = alike.find((pages) => pages.includes(address)) ?? [address];
    return group.toSorted((one, other) => weight(other) - weight(one))[0] === address;
  });
}
