import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelIds } from './channel-ids.ts';
import { channels } from './index.ts';
import type { Purpose } from '../request/model.ts';
import { composeRequest, correctRequest } from '../request/request.ts';
import {
  commune,
  fieldsOf,
  filled,
  purposes,
  texts,
  withLevel,
} from '../../../tests/support/contact/contact-content.ts';
import { settings } from '../../../tests/support/contact/every-channel.ts';
import { activeIn, anyText, hostile } from '../../../tests/support/contact/visitor-words.ts';

const WORD = 'un-mot-seul';

/** The text of the request when one field holds a value, the others harmless words. */
function textWith(purpose: Purpose, field: string, value: string): string {
  return composeRequest(texts, fieldsOf(purpose), { ...filled, [field]: value }, purpose).text;
}

/**
 * What the request makes of a value, everything before and after it being as for a harmless word.
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

  it('in every field at once, no part of ours is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...purposes), anyText, (purpose, text) => {
        const asked = fieldsOf(purpose);
        const values = Object.fromEntries(asked.map(({ id }) => [id, `a${text}b`]));
        const request = composeRequest(texts, asked, values, purpose);
        expect(activeIn(request.text)).toEqual([]);
        for (const { libelle, saisie } of asked) {
          if (saisie !== 'texte') expect(request.text).toContain(`\n- ${libelle} : a`);
        }
      }),
    );
  });
});

describe('no channel throws', () => {
  const request = composeRequest(texts, fieldsOf(withLevel), filled, withLevel, commune);

  it.each(Object.entries(hostile))('on %s, as subject and as text', (_name, text) => {
    const corrected = correctRequest(request, { subject: text, text });
    expect(activeIn(corrected.subject + corrected.text)).toEqual([]);
    for (const id of channelIds) expect(channels[id](corrected, settings)).toBeDefined();
  });

  it('on any subject and any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, text) => {
        const corrected = correctRequest(request, { subject, text });
        expect(corrected.subject).not.toContain('\n');
        for (const id of channelIds) expect(channels[id](corrected, settings)).toBeDefined();
      }),
    );
  });
});
