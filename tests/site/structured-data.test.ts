import { expect, it } from 'vitest';
import { structuredDataFaults } from '../readers/structured-data.ts';
import { pages } from './built-site.ts';

const blocks = pages.flatMap(({ address, scripts }) =>
  scripts.filter(({ type }) => type === 'application/ld+json').map(({ code }) => ({ address, code })),
);

it('home, the offer and each level say once what they are, in the words of schema.org', () => {
  const addresses = blocks.map(({ address }) => address);
  const levels = pages.map(({ address }) => address).filter((address) => /^\/niveaux\/./.test(address));
  expect(addresses).toEqual(expect.arrayContaining(['/', '/offre/', ...levels]));
  expect(new Set(addresses).size).toBe(addresses.length);
  const wrong = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization', titre: 'a' }] };
  const faults = structuredDataFaults([...blocks.map(({ code }) => code), JSON.stringify(wrong)]);
  expect(faults).toEqual([expect.stringContaining(`${blocks.length}: `)]);
});
