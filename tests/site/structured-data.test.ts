import { describe, expect, it } from 'vitest';
import { structuredDataFaults } from '../readers/structured-data.ts';
import { pages } from './built-site.ts';

const blocks = pages.flatMap(({ address, scripts }) =>
  scripts.filter(({ type }) => type === 'application/ld+json').map(({ code }) => ({ address, code })),
);

function graph(thing: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] });
}

describe('what search engines read in a page', () => {
  it('is there on the home page, on the offer and on each level, and once a page', () => {
    const addresses = blocks.map(({ address }) => address);
    const levels = pages.map(({ address }) => address).filter((address) => /^\/niveaux\/./.test(address));
    expect(levels.length).toBeGreaterThan(1);
    expect(addresses).toEqual(expect.arrayContaining(['/', '/offre/', ...levels]));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('is said in the words of schema.org, each where it belongs', () => {
    expect(structuredDataFaults(blocks.map(({ code }) => code))).toEqual([]);
  });

  it('would be refused with an unknown word, or a known one out of place', () => {
    const provider = { '@type': 'Organization', name: 'b' };
    const right = { '@type': 'GovernmentService', name: 'a', provider };
    const wrong = [
      { ...right, titre: 'a' },
      { ...right, '@type': 'PublicService' },
      { ...right, provider: { '@type': 'Recipe', name: 'b' } },
      { ...right, provider: { ...provider, cookTime: 'PT1M' } },
    ];
    const faults = structuredDataFaults([right, ...wrong].map(graph));
    expect([...new Set(faults.map((fault) => fault.split(':')[0]))]).toEqual(['1', '2', '3', '4']);
    expect(() => structuredDataFaults(['{"@type":"Thing"}'])).toThrow('@context');
  });
});
