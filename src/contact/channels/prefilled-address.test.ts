import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from './index.ts';
import { longestAddress, prefilledAddress, withParameters, type Parameter } from './prefilled-address.ts';
import { request, settings } from '../../../tests/support/contact/every-channel.ts';

const address = 'https://exemple.fr/commencer/a?langue=fr&choix=un+deux#debut';
const kept = [
  ['langue', 'fr'],
  ['choix', 'un deux'],
];

/** A parameter with a name and a value. */
const of = (name: string | undefined, value: string | undefined, what: Parameter['what'] = 'code') => ({
  what,
  name,
  value,
});

describe('parameters added to an address', () => {
  it('come after those that it has, and the fragment stays', () => {
    const url = new URL(withParameters(address, [of('code', 'É & é=#?+')]).href);
    expect([...url.searchParams]).toEqual([...kept, ['code', 'É & é=#?+']]);
    expect(url.origin + url.pathname + url.hash).toBe('https://exemple.fr/commencer/a#debut');
  });

  it('give back any name and any value, as often as they come', () => {
    const pair = fc.tuple(fc.stringMatching(/^[\w.[\]-]+$/), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const found = withParameters(
          address,
          pairs.map(([name, value]) => of(name, value)),
        );
        expect([...new URL(found.href).searchParams]).toEqual([...kept, ...pairs]);
      }),
    );
  });

  it('are left out, and not said, without a name or without a value', () => {
    const parameters = [of('a', undefined, 'code'), of(undefined, 'b', 'place'), of('c', 'd', 'summary')];
    expect(withParameters('https://exemple.fr/a', parameters)).toEqual({
      href: 'https://exemple.fr/a?c=d',
      carries: ['summary'],
    });
  });
});

describe('an address that fills a form in', () => {
  const base = 'https://exemple.fr/a';
  const withSummary = (summary: string) =>
    prefilledAddress(base, [of('code', 'C'), of('resume', summary, 'summary')]);

  it('has the summary up to 2,000 characters, exactly; beyond, the summary stays out', () => {
    const start = withSummary('').href.length;
    expect(longestAddress).toBe(2000);
    expect(withSummary('x'.repeat(2000 - start)).href).toHaveLength(2000);
    expect(withSummary('x'.repeat(2001 - start))).toEqual({ href: `${base}?code=C`, carries: ['code'] });
  });

  it('is never longer than 2,000 characters, unless the address given is', () => {
    const size = fc.integer({ min: 0, max: 2200 }).map((length) => 'x'.repeat(length));
    fc.assert(
      fc.property(size, size, size, (path, value, summary) => {
        const given = `https://exemple.fr/${path}`;
        const found = prefilledAddress(given, [of('code', value), of('resume', summary, 'summary')]);
        expect(found.href.length).toBeLessThanOrEqual(Math.max(2000, given.length));
        expect(found.href.startsWith(given)).toBe(true);
      }),
    );
  });

  it.each(['demarche-numerique', 'publik'] as const)(
    'leaves a long summary out, the rest of the address unchanged: %s',
    (id) => {
      const short = channels[id]({ ...request, summary: 'Court.' }, settings)?.href ?? '';
      const long = channels[id]({ ...request, summary: 'é '.repeat(1000) }, settings)?.href ?? '';
      expect([...new URL(long).searchParams]).toEqual([...new URL(short).searchParams].slice(0, -1));
      expect(long.length).toBeLessThan(short.length);
    },
  );
});
