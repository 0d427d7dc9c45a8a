import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelSettings } from './model.ts';
import { toAction as demarcheNumerique } from './demarche-numerique/channel.ts';
import { toAction as publik } from './publik/channel.ts';
import type { ContactRequest } from '../request/model.ts';
import { toPlainText } from '../request/request.ts';
import { levelDiagnosis } from '../../../tests/support/contact/contact-content.ts';
import {
  bareRequest,
  formOf,
  reportRequest,
  request,
  requestOfGrouping,
  settings,
} from '../../../tests/support/contact/every-channel.ts';
import { type Parameter, longestAddress, prefilledAddress, withParameters } from './prefilled-address.ts';

const { demarcheNumerique: procedure } = settings.lines;
if (procedure === undefined) throw new Error('the procedure has no line');
const { fields } = procedure;

/** The pairs that the procedure reads in the address, in order. */
function procedurePairs(handed: ContactRequest, given: ChannelSettings = settings): [string, string][] {
  const form = demarcheNumerique(handed, given);
  if (form === undefined) throw new Error('no form');
  expect(form.copyFirst).toBe(toPlainText(handed));
  return [...new URL(form.href).searchParams];
}

describe('the address of a procedure of Démarche numérique', () => {
  it('names each field « champ_ » and its id: code, commune as postal code then Insee code, summary', () => {
    expect(fields.code).toBe('Q2hhbXAtNDUyMQ');
    expect(procedurePairs(request)).toEqual([
      ['champ_Q2hhbXAtNDUyMQ', levelDiagnosis.code],
      [`champ_${fields.commune}[]`, '50750'],
      [`champ_${fields.commune}[]`, '50095'],
      [`champ_${fields.summary}`, request.summary],
    ]);
  });

  it.each([bareRequest, reportRequest])(
    'leaves out the code and the place it has not: $subject',
    (handed) => {
      expect(procedurePairs(handed)).toEqual([[`champ_${fields.summary}`, handed.summary]]);
    },
  );

  it('leaves out the fields that have no id, and never half a pair, whatever is configured', () => {
    const id = fc.option(
      fc.integer({ min: 1, max: 1e6 }).map((number) => `Q${number}`),
      { nil: undefined },
    );
    const ids = fc.record({ code: id, summary: id, commune: id, grouping: id });
    const requests = fc.constantFrom(request, requestOfGrouping, bareRequest, reportRequest);
    fc.assert(
      fc.property(ids, requests, (chosen, handed) => {
        const pairs = procedurePairs(handed, {
          ...settings,
          lines: { demarcheNumerique: { address: 'https://exemple.fr/', fields: chosen } },
        });
        const { place } = handed;
        const couple =
          place?.kind === 'commune' ? [place.postcode, place.code] : [place?.department, place?.siren];
        const placeId = place?.kind === 'commune' ? chosen.commune : chosen.grouping;
        expect(pairs).toEqual([
          ...(chosen.code && handed.code ? [[`champ_${chosen.code}`, handed.code]] : []),
          ...(placeId && place ? couple.map((value) => [`champ_${placeId}[]`, value]) : []),
          ...(chosen.summary ? [[`champ_${chosen.summary}`, handed.summary]] : []),
        ]);
      }),
    );
  });
});

describe('the address of a form of Publik', () => {
  it('leaves out what it has not, and what has no parameter', () => {
    const bare = publik(bareRequest, settings);
    expect([...new URL(bare?.href ?? '').searchParams.keys()]).toEqual(['resume']);
    const form = {
      address: 'https://exemple.fr/demande/',
      fields: { code: undefined, summary: undefined, commune: undefined },
    };
    expect(publik(request, { ...settings, lines: { publik: form } })?.href).toBe(form.address);
  });
});

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
      const short = formOf(id, { ...request, summary: 'Court.' }).href;
      const long = formOf(id, { ...request, summary: 'é '.repeat(1000) }).href;
      expect([...new URL(long).searchParams]).toEqual([...new URL(short).searchParams].slice(0, -1));
      expect(long.length).toBeLessThan(short.length);
    },
  );
});
