import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneAddress } from '../../content-model/text/phone-address.ts';
import { composeRequest } from '../request/request.ts';
import { holdsForAnyWords } from '../../../tests/support/contact/every-channel.ts';
import { activeIn, anyText, hostile } from '../../../tests/support/contact/visitor-words.ts';
import type { Purpose } from '../request/model.ts';
import { fieldsOf, filled, purposes, texts } from '../../../tests/support/contact/contact-content.ts';

describe('the number to call', () => {
  it.each([
    ['02 33 05 98 80', 'tel:+33233059880'],
    ['02\u00A033\u00A005\u00A098\u00A080', 'tel:+33233059880'],
    ['06.12.34.56.78', 'tel:+33612345678'],
  ])('is written %s, and called in international form', (number, href) => {
    expect(phoneAddress(number)).toBe(href);
  });
});

const WORD = 'un-mot-seul';

/** The text of the request when one field holds a value, the others harmless words. */
function textWith(purpose: Purpose, field: string, value: string): string {
  return composeRequest(texts, fieldsOf(purpose), { ...filled, [field]: value }, purpose).text;
}

/**
 * Text of a value in the request, everything around it being as for a harmless word.
 *
 * @throws if a sentence of ours changed
 */
function madeOf(purpose: Purpose, field: string, value: string): string {
  const text = textWith(purpose, field, value);
  if (text === textWith(purpose, field, '')) return '';
  const [before = '', after = ''] = textWith(purpose, field, WORD).split(WORD);
  expect(text.slice(0, before.length)).toBe(before);
  expect(text.slice(text.length - after.length)).toBe(after);
  expect(text.length).toBeGreaterThan(before.length + after.length);
  return text.slice(before.length, text.length - after.length);
}

/** Every field of every purpose. */
const everyField = purposes.flatMap((purpose) => fieldsOf(purpose).map((field) => ({ purpose, field })));

describe('whatever the visitor wrote in one field', () => {
  it.each(Object.entries(hostile))(
    'our sentences do not change, and nothing acts on them: %s',
    (_name, text) => {
      for (const { purpose, field } of everyField) {
        const made = madeOf(purpose, field.id, text);
        expect(activeIn(made)).toEqual([]);
        expect(made).toMatch(field.saisie === 'texte' ? /^a[^]*b$/ : /^a[^\n]*b$/);
      }
    },
  );

  it('our sentences do not change, the text holds no active character, a line stays one line', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyField), anyText, ({ purpose, field }, text) => {
        const made = madeOf(purpose, field.id, text);
        expect(activeIn(made)).toEqual([]);
        if (field.saisie !== 'texte') expect(made).not.toContain('\n');
        expect(made).toBe(made.trim());
      }),
    );
  });
});

describe('a request that the visitor corrected', () => {
  holdsForAnyWords((handed) => {
    expect(activeIn(handed.subject + handed.text)).toEqual([]);
    expect(handed.subject).not.toContain('\n');
  });
});
