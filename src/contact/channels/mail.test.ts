import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailOf, PASTE_HERE, safeLength } from './actions.ts';
import { composeRequest, correctRequest, toPlainText } from '../request/request.ts';
import type { ContactRequest } from '../request/model.ts';
import { fieldsFor } from '../form/contact-form.ts';
import { contextWith, texts } from '../../../tests/support/contact/contact-content.ts';
import {
  bareRequest,
  holdsForAnyWords,
  reportRequest,
  request,
} from '../../../tests/support/contact/every-channel.ts';
import { descriptions, longestDetails, longestPlace } from '../../../tests/support/contact/long-requests.ts';
import { variedStates as completeStates } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const email = 'mission@exemple.fr';

/** The mail that a program makes of the address (RFC 6068). */
function openedBy(handed: ContactRequest, to?: string) {
  const mail = mailOf(handed, to);
  const url = new URL(mail.href);
  return { mail, url, parameters: Object.fromEntries(url.searchParams) };
}

/** The same for a request that the visitor corrected. */
function opened(subject: string, text: string) {
  const corrected = correctRequest(request, { subject, text });
  return { corrected, ...openedBy(corrected, email) };
}

/** Checks that the mail carries the whole request, or leaves it whole to the clipboard. */
function expectWhole(subject: string, text: string): void {
  const { corrected, mail, url, parameters } = opened(subject, text);
  expect(mail.href.length).toBeLessThanOrEqual(1900);
  expect(mail.href).toMatch(/^[!-~]+$/);
  expect(url.protocol + url.pathname).toBe(`mailto:${email}`);
  expect(url.hash).toBe('');
  if (mail.copyFirst === undefined) {
    const body = corrected.text.replaceAll('\n', '\r\n');
    expect(mail.carries).toBe('all');
    expect([...url.searchParams]).toEqual([
      ['subject', corrected.subject],
      ['body', body],
    ]);
  } else {
    const isShort = 'subject' in parameters;
    expect(mail.carries).toBe('nothing');
    expect(mail.copyFirst).toBe(isShort ? corrected.text : toPlainText(corrected));
    expect(parameters).toEqual(isShort ? { subject: corrected.subject, body: PASTE_HERE } : {});
  }
}

describe('the mail that opens in the visitor’s program', () => {
  it('holds the whole request if it fits', () => {
    for (const handed of [bareRequest, reportRequest]) {
      const { mail, parameters } = openedBy(handed, email);
      expect(mail.carries).toBe('all');
      expect(mail.copyFirst).toBeUndefined();
      expect(parameters['subject']).toBe(handed.subject);
      expect(parameters['body']?.replaceAll('\r\n', '\n')).toBe(handed.text);
    }
  });

  it('opens without a recipient where the site has no address', () => {
    const { mail, parameters } = openedBy(bareRequest);
    expect(mail.href).toMatch(/^mailto:\?subject=/);
    expect(parameters['body']?.replaceAll('\r\n', '\n')).toBe(bareRequest.text);
  });

  it('says where to paste a corrected text past 1,900 characters, exactly, and the text is copied first', () => {
    expect(safeLength).toBe(1900);
    const shortest = opened('Objet', '').mail.href.length;
    const longest = opened('Objet', 'x'.repeat(1900 - shortest));
    expect(longest.mail.href).toHaveLength(1900);
    expect(longest.mail.copyFirst).toBeUndefined();
    const over = opened('Objet', 'x'.repeat(1900 - shortest + 1));
    expect(over.parameters).toEqual({ subject: 'Objet', body: PASTE_HERE });
    expect(over.mail.copyFirst).toBe(over.corrected.text);
  });

  it('is empty if the subject alone is too long', () => {
    const { mail, corrected } = opened('é'.repeat(400), 'Texte');
    expect(mail.href).toBe(`mailto:${email}`);
    expect(mail.copyFirst).toBe(toPlainText(corrected));
  });

  holdsForAnyWords(({ subject, text }) => expectWhole(subject, text));

  it('opens on a request of any length', () => {
    const long = fc.string({ unit: fc.constantFrom('x', 'é', '\n', '😀'), maxLength: 2500, size: 'max' });
    fc.assert(fc.property(long, long, expectWhole));
  });

  it('has one recipient and no other header, whatever the subject', () => {
    for (const text of ['&bcc=x@y.fr', '?cc=x@y.fr', '%0D%0ABcc:x@y.fr', '#', '+', '\r\nBcc: x@y.fr']) {
      expectWhole(text, text);
      expect(Object.keys(opened(text, text).parameters)).toEqual(['subject', 'body']);
    }
  });
});

/** What the visitor gives besides the description and what the form folds, a place by its name. */
function detailsAfter(answers: Parameters<typeof contextWith>[0]): string[] {
  const shown = fieldsFor(texts, contextWith(answers));
  const values = longestDetails(shown, '');
  return shown
    .filter(({ saisie, plie }) => saisie !== 'texte' && !plie)
    .map(({ id, saisie }) => (saisie === 'territoire' ? longestPlace.name : (values[id] ?? id)));
}

/** A request with every field filled in, after any answers. */
function requestAfter(answers: Parameters<typeof contextWith>[0], description: string): ContactRequest {
  const context = contextWith(answers);
  const shown = fieldsFor(texts, context);
  return composeRequest(texts, shown, longestDetails(shown, description), context.purpose, longestPlace);
}

describe('the short letter of a mail', () => {
  it('carries a description of 600 characters of French, and who asks, after any answers', () => {
    expect(descriptions.length).toBeGreaterThan(50);
    const states = completeStates();
    for (const [index, answers] of states.entries()) {
      const description = descriptions[index % descriptions.length] ?? '';
      expect(description).toHaveLength(600);
      const handed = requestAfter(answers, description);
      const { mail, parameters } = openedBy(handed, email);
      expect(mail.copyFirst, JSON.stringify(answers)).toBeUndefined();
      expect(mail.carries).toBe('shorter');
      expect(mail.href.length).toBeLessThanOrEqual(safeLength);
      expect(parameters['subject']).toBe(handed.subject);
      if (handed.place !== undefined) expect(handed.subject).toContain(longestPlace.name);
      const body = parameters['body']?.replaceAll('\r\n', '\n') ?? '';
      for (const said of [description, handed.code ?? '', ...detailsAfter(answers)])
        expect(body).toContain(said);
    }
  });

  it('carries the description that is longest once encoded, after any answers', () => {
    const [longest = ''] = descriptions.toSorted(
      (one, other) => encodeURIComponent(other).length - encodeURIComponent(one).length,
    );
    for (const answers of completeStates()) {
      expect(openedBy(requestAfter(answers, longest), email).mail.carries, JSON.stringify(answers)).toBe(
        'shorter',
      );
    }
  });

  it('gives way to a copy, and says so, where a description is too long for it', () => {
    const handed = requestAfter(completeStates().at(-1) ?? {}, (descriptions[0] ?? '').repeat(3));
    const { mail } = openedBy(handed, email);
    expect(mail.carries).toBe('nothing');
    expect(mail.copyFirst).toBe(handed.text);
  });
});
