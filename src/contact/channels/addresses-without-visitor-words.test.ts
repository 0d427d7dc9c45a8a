import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from './index.ts';
import type { RequestPlace } from '../request/model.ts';
import { composeRequest, correctRequest } from '../request/request.ts';
import {
  commune,
  fieldsOf,
  filled,
  grouping,
  purposes,
  texts,
} from '../../../tests/support/contact/contact-content.ts';
import { settings } from '../../../tests/support/contact/every-channel.ts';
import { anyText, distinctive } from '../../../tests/support/contact/visitor-words.ts';

const forms = ['formulaire', 'demarche-numerique', 'publik'] as const;
const places = [undefined, commune, grouping] satisfies (RequestPlace | undefined)[];

/** A text, and what it may become in an address. */
function formsOf(text: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join('');
  const wellFormed = text.toWellFormed();
  return [
    text,
    encodeURIComponent(wellFormed),
    encodeURI(wellFormed),
    new URLSearchParams({ text }).toString().slice('text='.length),
    btoa(bytes),
    encodeURIComponent(btoa(bytes)),
  ];
}

describe.each(forms)('the web address of %s', (id) => {
  it('holds no word of the visitor, in any encoding', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...purposes),
        fc.constantFrom(...places),
        distinctive,
        (purpose, place, values) => {
          const request = composeRequest(texts, fieldsOf(purpose), values, purpose, place);
          const href = channels[id](request, settings)?.href ?? '';
          const decoded = [...new URL(href).searchParams.values()].join(' ');
          for (const value of Object.values(values)) {
            for (const form of [value.slice(0, 36), ...formsOf(value)]) expect(href).not.toContain(form);
            expect(decoded).not.toContain(value.slice(0, 36));
          }
        },
      ),
    );
  });

  it('is the same whatever the visitor wrote, and whatever was corrected', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...purposes),
        fc.constantFrom(...places),
        distinctive,
        anyText,
        (purpose, place, values, text) => {
          const harmless = composeRequest(texts, fieldsOf(purpose), filled, purpose, place);
          const request = composeRequest(texts, fieldsOf(purpose), values, purpose, place);
          const corrected = correctRequest(request, { subject: text, text });
          const href = channels[id](harmless, settings)?.href;
          expect(channels[id](request, settings)?.href).toBe(href);
          expect(channels[id](corrected, settings)?.href).toBe(href);
        },
      ),
    );
  });

  it('holds only the code, the codes or the name of the place, and the summary', () => {
    for (const purpose of purposes) {
      for (const place of places) {
        const request = composeRequest(texts, fieldsOf(purpose), filled, purpose, place);
        const url = new URL(channels[id](request, settings)?.href ?? '');
        const allowed = [request.code, request.summary, ...Object.values(request.place ?? {})];
        for (const value of url.searchParams.values()) expect(allowed).toContain(value);
      }
    }
  });

  it('says nothing of a place typed freely', () => {
    for (const purpose of purposes) {
      const request = composeRequest(texts, fieldsOf(purpose), filled, purpose);
      const url = new URL(channels[id](request, settings)?.href ?? '');
      expect(
        [...url.searchParams.values()].filter((value) => ![request.code, request.summary].includes(value)),
      ).toEqual([]);
    }
  });
});
