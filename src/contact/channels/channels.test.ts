import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelIds } from './index.ts';
import { toAction as copie } from './copie/channel.ts';
import { toAction as formulaire } from './formulaire/channel.ts';
import { toAction as partage } from './partage/channel.ts';
import { toAction as telephone } from './telephone/channel.ts';
import { phoneAddress } from '../../content-model/text/phone-address.ts';
import { composeRequest } from '../request/request.ts';
import { lines as siteLines } from '../../../tests/support/contact/channel-lines.ts';
import {
  actionOf,
  bareRequest,
  fewest,
  holdsForAnyWords,
  reportRequest,
  request,
  requestOfGrouping,
  settings,
} from '../../../tests/support/contact/every-channel.ts';
import { activeIn, anyText, hostile } from '../../../tests/support/contact/visitor-words.ts';
import type { Purpose } from '../request/model.ts';
import { fieldsOf, filled, purposes, texts } from '../../../tests/support/contact/contact-content.ts';

describe('telephone', () => {
  it.each([
    ['02 33 05 98 80', 'tel:+33233059880'],
    ['02\u00A033\u00A005\u00A098\u00A080', 'tel:+33233059880'],
    ['06.12.34.56.78', 'tel:+33612345678'],
  ])('calls %s in international form', (number, href) => {
    expect(phoneAddress(number)).toBe(href);
    expect(telephone(request, { ...settings, telephone: number })).toEqual({ kind: 'link', href });
  });
});

describe('copie', () => {
  it.each([request, bareRequest, reportRequest])('is the subject, then the text: $subject', (handed) => {
    expect(copie(handed, fewest)).toEqual({ kind: 'copy', text: `${handed.subject}\n\n${handed.text}` });
  });
});

describe('partage', () => {
  holdsForAnyWords((handed) => {
    expect(partage(handed, fewest)).toEqual({ kind: 'share', title: handed.subject, text: handed.text });
  });
});

describe('formulaire', () => {
  it('opens the address of its line as it is, the whole request to paste', () => {
    for (const handed of [request, requestOfGrouping, bareRequest])
      expect(formulaire(handed, settings)).toEqual({
        kind: 'form',
        href: siteLines.formulaire,
        copyFirst: `${handed.subject}\n\n${handed.text}`,
      });
  });
});

describe('a channel whose detail is absent', () => {
  it('is left out, those that need none remaining', () => {
    const open = channelIds.filter((id) => actionOf(id, request, fewest) !== undefined);
    expect(open).toEqual(['telephone', 'courriel', 'copie', 'fichier', 'partage']);
    expect(channelIds.filter((id) => actionOf(id, request) === undefined)).toEqual([]);
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

  it('in every field at once, no part of ours is lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...purposes), anyText, (purpose, text) => {
        const asked = fieldsOf(purpose);
        const values = Object.fromEntries(asked.map(({ id }) => [id, `a${text}b`]));
        const handed = composeRequest(texts, asked, values, purpose);
        expect(activeIn(handed.text)).toEqual([]);
        const lines = handed.text.split('\n');
        for (const field of asked) {
          const made = madeOf(purpose, field.id, `a${text}b`);
          if (field.saisie === 'texte') expect(handed.text).toContain(made);
          else
            expect(
              lines.filter(
                (line) => line === (field.plie ? `${field.libelleLettre ?? field.libelle} : ${made}` : made),
              ).length,
            ).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('no channel throws', () => {
  holdsForAnyWords((handed) => {
    expect(activeIn(handed.subject + handed.text)).toEqual([]);
    expect(handed.subject).not.toContain('\n');
    for (const id of channelIds) expect(actionOf(id, handed)).toBeDefined();
  });
});
