import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelIds } from './index.ts';
import { toAction as copie } from './copie/channel.ts';
import { toAction as partage } from './partage/channel.ts';
import { toAction as telephone } from './telephone/channel.ts';
import { phoneAddress } from '../../content-model/text/phone-address.ts';
import { composeRequest, correctRequest } from '../request/request.ts';
import {
  exampleOf,
  formIds,
  linkIds,
  links,
  ownParameter,
} from '../../../tests/support/contact/channel-lines.ts';
import {
  actionOf,
  bareRequest,
  fewest,
  formOf,
  holdsForAnyWords,
  reportRequest,
  request,
  requestOfGrouping,
  settings,
} from '../../../tests/support/contact/every-channel.ts';
import { activeIn, anyText, distinctive, hostile } from '../../../tests/support/contact/visitor-words.ts';
import type { NamedPlace } from '../../territory/model.ts';
import type { ContactRequest, Purpose } from '../request/model.ts';
import {
  commune,
  fieldsOf,
  filled,
  grouping,
  purposes,
  texts,
} from '../../../tests/support/contact/contact-content.ts';

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

it('every channel that the page does not do by itself has an example', () => {
  const without = channelIds.filter((id) => !existsSync(`src/contact/channels/${id}/hand-over.ts`));
  expect(without.filter((id) => !linkIds.includes(id) && !formIds.includes(id))).toEqual([]);
});

describe.each(linkIds)('%s', (id) => {
  /** Checks that the link goes to the address of its example with what it must carry, and nothing else. */
  function expectCarried(handed: ContactRequest): void {
    const action = actionOf(id, handed);
    if (action === undefined || !('href' in action)) throw new Error(`${id} opens nothing`);
    const { origin, searchParams, hash } = new URL(action.href);
    expect(Object.keys(action)).toEqual(['kind', 'href']);
    expect(action.href.split('?', 1)).toEqual([links[id]?.address]);
    expect([...searchParams]).toEqual(links[id]?.carried(handed));
    expect(hash).toBe('');
    // Not a web address: those never hold the words of the visitor.
    expect(origin).toBe('null');
  }

  it.each([request, requestOfGrouping, bareRequest, reportRequest])('opens on « $subject »', expectCarried);

  holdsForAnyWords(expectCarried);
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

const places = [undefined, commune, grouping] satisfies (NamedPlace | undefined)[];

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

  it('holds only the code, the codes or the name of a place that the site knows, and the summary', () => {
    for (const purpose of purposes) {
      for (const place of places) {
        const handed = composeRequest(texts, fieldsOf(purpose), filled, purpose, place);
        const allowed = [handed.code, handed.summary, ...Object.values(handed.place ?? {})];
        for (const value of valuesFor(handed)) expect(allowed).toContain(value);
      }
    }
  });
});
