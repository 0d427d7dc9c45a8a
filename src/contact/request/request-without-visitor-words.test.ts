import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRequest, correctRequest } from './request.ts';
import {
  commune,
  fieldsOf,
  filled,
  purposes,
  report,
  texts,
  withLevel,
} from '../../../tests/support/contact/contact-content.ts';
import { anyText, distinctive } from '../../../tests/support/contact/visitor-words.ts';

const place = fc.constantFrom(undefined, commune);

describe('what the site itself says of a request', () => {
  it('holds not a word of the visitor, whatever was written: subject, summary, code, place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...purposes), distinctive, place, (purpose, values, known) => {
        const request = composeRequest(texts, fieldsOf(purpose), values, purpose, known);
        const ofTheVisitor = { text: '', sender: [] };
        const said = JSON.stringify({ ...request, ...ofTheVisitor });
        for (const value of Object.values(values)) expect(said).not.toContain(value.slice(0, 36));
        const other = composeRequest(texts, fieldsOf(purpose), filled, purpose, known);
        expect({ ...request, ...ofTheVisitor }).toEqual({ ...other, ...ofTheVisitor });
      }),
    );
  });

  it('is in the text too, with every value of the visitor', () => {
    fc.assert(
      fc.property(fc.constantFrom(...purposes), distinctive, (purpose, values) => {
        const asked = fieldsOf(purpose);
        const { text, summary } = composeRequest(texts, asked, values, purpose);
        for (const part of summary.split('\n\n')) expect(text).toContain(part);
        for (const { id } of asked) expect(text).toContain(values[id]?.slice(0, 36));
      }),
    );
  });

  it('is the request alone, without self-diagnosis', () => {
    const { summary, code } = composeRequest(texts, fieldsOf(report), filled, report);
    expect(summary).toBe(`${texts.signalement.demande} /glossaire/`);
    expect(code).toBeUndefined();
  });
});

describe('a request corrected by the visitor', () => {
  it.each(purposes.map((purpose, index) => [`purpose ${index + 1}`, purpose] as const))(
    'is the same if nothing is corrected, its no-break spaces included: %s',
    (_name, purpose) => {
      const request = composeRequest(texts, fieldsOf(purpose), filled, purpose, commune);
      expect(correctRequest(request, request)).toEqual(request);
    },
  );

  it('keeps its code, its summary and its place', () => {
    const request = composeRequest(texts, fieldsOf(withLevel), filled, withLevel, commune);
    fc.assert(
      fc.property(anyText, anyText, (subject, text) => {
        const { code, summary, place: kept } = correctRequest(request, { subject, text });
        expect({ code, summary, kept }).toEqual({
          code: request.code,
          summary: request.summary,
          kept: commune,
        });
      }),
    );
  });

  it('has the new subject and the new text, word for word', () => {
    const request = composeRequest(texts, fieldsOf(withLevel), filled, withLevel);
    const corrected = correctRequest(request, { subject: 'Autre objet', text: 'Bonjour,\n\n\tun mot.\n' });
    expect(corrected).toEqual({ ...request, subject: 'Autre objet', text: 'Bonjour,\n\n\tun mot.\n' });
  });

  it('does not change the request that it corrects', () => {
    const request = composeRequest(texts, fieldsOf(withLevel), filled, withLevel);
    const copy = structuredClone(request);
    correctRequest(request, { subject: 'Autre', text: 'Autre' });
    expect(request).toEqual(copy);
  });
});
