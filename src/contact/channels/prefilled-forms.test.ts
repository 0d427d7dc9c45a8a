import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelSettings } from './channel.ts';
import { demarcheNumerique } from './demarche-numerique/channel.ts';
import { publik } from './publik/channel.ts';
import type { ContactRequest } from '../request/model.ts';
import { toPlainText } from '../request/request.ts';
import { commune, grouping, levelDiagnosis } from '../../../tests/support/contact/contact-content.ts';
import {
  bareRequest,
  reportRequest,
  request,
  requestOfGrouping,
  settings,
} from '../../../tests/support/contact/every-channel.ts';

const { onlineProcedure } = settings;
const { fields } = onlineProcedure;

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

  it('gives an intercommunalité as its department then its SIREN, in its own field', () => {
    expect(procedurePairs(requestOfGrouping)).toEqual([
      [`champ_${fields.code}`, levelDiagnosis.code],
      [`champ_${fields.grouping}[]`, grouping.department],
      [`champ_${fields.grouping}[]`, grouping.siren],
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
          onlineProcedure: { address: onlineProcedure.address, fields: chosen },
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
  const fieldsOfForm = settings.publik.fields;

  it('has the parameters of the configuration: code, name of the place, summary', () => {
    const form = publik(request, settings);
    expect([...new URL(form?.href ?? '').searchParams]).toEqual([
      [fieldsOfForm.code, levelDiagnosis.code],
      [fieldsOfForm.commune, commune.name],
      [fieldsOfForm.summary, request.summary],
    ]);
    expect(form?.copyFirst).toBe(toPlainText(request));
  });

  it('leaves out what it has not, and what has no parameter', () => {
    const bare = publik(bareRequest, settings);
    expect([...new URL(bare?.href ?? '').searchParams.keys()]).toEqual([fieldsOfForm.summary]);
    const address = settings.publik.address;
    expect(publik(request, { ...settings, publik: { address, fields: {} } })?.href).toBe(address);
  });
});
