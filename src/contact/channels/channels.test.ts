import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelIds } from './index.ts';
import { toAction as copie } from './copie/channel.ts';
import { toAction as fichier } from './fichier/channel.ts';
import { toAction as telephone } from './telephone/channel.ts';
import { phoneAddress } from '../../content-model/text/phone-address.ts';
import { composeRequest, correctRequest } from '../request/request.ts';
import { exampleOf, formIds, ownParameter } from '../../../tests/support/contact/channel-lines.ts';
import {
  actionOf,
  bareRequest,
  fewest,
  formOf,
  reportRequest,
  request,
  requestOfGrouping,
  settings,
} from '../../../tests/support/contact/every-channel.ts';
import {
  activeIn,
  anyText,
  distinctive,
  harmless,
  hostile,
} from '../../../tests/support/contact/visitor-words.ts';
import type { ContactRequest, Purpose, RequestPlace } from '../request/model.ts';
import {
  commune,
  fieldsOf,
  filled,
  grouping,
  purposes,
  texts,
  withLevel,
} from '../../../tests/support/contact/contact-content.ts';

/** The text of a downloaded file as an editor shows it. */
function shown(content: string): string {
  return content.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

describe('telephone', () => {
  it.each([
    ['02 33 05 98 80', 'tel:+33233059880'],
    ['02\u00A033\u00A005\u00A098\u00A080', 'tel:+33233059880'],
    ['06.12.34.56.78', 'tel:+33612345678'],
  ])('calls %s in international form', (number, href) => {
    expect(phoneAddress(number)).toBe(href);
    expect(telephone(request, { ...settings, telephone: number })).toEqual({ href });
  });

  it('calls the number of the site, whatever the request', () => {
    const call = telephone(request, settings);
    expect(call?.href).toMatch(/^tel:\+33[1-9]\d{8}$/);
    expect(telephone(reportRequest, settings)).toEqual(call);
  });
});

describe('copie', () => {
  it.each([request, bareRequest, reportRequest])('is the subject, then the text: $subject', (handed) => {
    expect(copie(handed, fewest)).toEqual({ text: `${handed.subject}\n\n${handed.text}` });
  });
});

describe('fichier', () => {
  const wide = /^\uFEFF(?:[^\r\n]|\r\n)*$/;

  it('gives a text file with the mark and the line ends of old editors', () => {
    const file = fichier(request, settings)?.text;
    expect(file?.name).toBe(`${settings.fileName}.txt`);
    expect(file?.type).toBe('text/plain;charset=utf-8');
    expect(file?.content).toMatch(wide);
    expect(shown(file?.content ?? '')).toBe(`${request.subject}\n\n${request.text}`);
  });

  it.each(Object.entries({ ...harmless, ...hostile }))('gives back the request, with %s', (_name, text) => {
    const corrected = correctRequest(request, { subject: text, text: `${text}\n\n${text}\n` });
    const content = fichier(corrected, settings)?.text.content ?? '';
    expect(content).toMatch(wide);
    expect(shown(content)).toBe(`${corrected.subject}\n\n${corrected.text}`);
  });

  it('gives back any request', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, text) => {
        const corrected = correctRequest(request, { subject, text });
        const content = fichier(corrected, settings)?.text.content ?? '';
        expect(content).toMatch(wide);
        expect(shown(content)).toBe(`${corrected.subject}\n\n${corrected.text}`);
      }),
    );
  });

  it('gives a mail beside if the Mission has an address, and none if not', () => {
    const { mail } = fichier(request, settings) ?? {};
    expect(mail?.name).toBe(`${settings.fileName}.eml`);
    expect(mail?.type).toBe('message/rfc822');
    const without = fichier(request, fewest);
    expect(without?.mail).toBeUndefined();
    expect(without?.text).toEqual(fichier(request, settings)?.text);
  });
});

describe.each(formIds)('%s', (id) => {
  it.each([
    ['a commune', request],
    ['an intercommunalité', requestOfGrouping],
  ])(
    'opens the address of its line with what the site knows of %s, the whole request to paste',
    (_name, handed) => {
      const { href, copyFirst } = formOf(id, handed);
      const { origin, pathname, searchParams } = new URL(href);
      const { address, carried } = exampleOf(id);
      const { code, summary, place } = handed;
      if (place === undefined) throw new Error('no place');
      expect(origin + pathname).toBe(address);
      expect([...searchParams]).toEqual(carried({ code, summary, place }));
      expect(copyFirst).toBe(`${handed.subject}\n\n${handed.text}`);
    },
  );
});

describe('a channel whose detail is absent', () => {
  it('is left out, the three that need none remaining', () => {
    const open = channelIds.filter((id) => actionOf(id, request, fewest) !== undefined);
    expect(open).toEqual(['telephone', 'copie', 'fichier']);
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
        for (const { libelle, saisie } of asked) {
          if (saisie !== 'texte') expect(handed.text).toContain(`\n- ${libelle} : a`);
        }
      }),
    );
  });
});

describe('no channel throws', () => {
  const handed = composeRequest(texts, fieldsOf(withLevel), filled, withLevel, commune);

  it.each(Object.entries(hostile))('on %s, as subject and as text', (_name, text) => {
    const corrected = correctRequest(handed, { subject: text, text });
    expect(activeIn(corrected.subject + corrected.text)).toEqual([]);
    for (const id of channelIds) expect(actionOf(id, corrected)).toBeDefined();
  });

  it('on any subject and any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, text) => {
        const corrected = correctRequest(handed, { subject, text });
        expect(corrected.subject).not.toContain('\n');
        for (const id of channelIds) expect(actionOf(id, corrected)).toBeDefined();
      }),
    );
  });
});

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

describe.each(formIds)('the web address of %s', (id) => {
  it('holds no word of the visitor, in any encoding', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...purposes),
        fc.constantFrom(...places),
        distinctive,
        (purpose, place, values) => {
          const handed = composeRequest(texts, fieldsOf(purpose), values, purpose, place);
          const href = formOf(id, handed).href;
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
          const reference = composeRequest(texts, fieldsOf(purpose), filled, purpose, place);
          const handed = composeRequest(texts, fieldsOf(purpose), values, purpose, place);
          const corrected = correctRequest(handed, { subject: text, text });
          const href = formOf(id, reference).href;
          expect(formOf(id, handed).href).toBe(href);
          expect(formOf(id, corrected).href).toBe(href);
        },
      ),
    );
  });

  /** Values of the address, but for one that it had already. */
  function valuesFor(handed: ContactRequest): string[] {
    const { searchParams } = new URL(formOf(id, handed).href);
    searchParams.delete(...ownParameter);
    return [...searchParams.values()];
  }

  it('holds only the code, the codes or the name of the place, and the summary', () => {
    for (const purpose of purposes) {
      for (const place of places) {
        const handed = composeRequest(texts, fieldsOf(purpose), filled, purpose, place);
        const allowed = [handed.code, handed.summary, ...Object.values(handed.place ?? {})];
        for (const value of valuesFor(handed)) expect(allowed).toContain(value);
      }
    }
  });

  it('says nothing of a place typed freely', () => {
    for (const purpose of purposes) {
      const handed = composeRequest(texts, fieldsOf(purpose), filled, purpose);
      const allowed = new Set([handed.code, handed.summary]);
      expect(valuesFor(handed).filter((value) => !allowed.has(value))).toEqual([]);
    }
  });
});
