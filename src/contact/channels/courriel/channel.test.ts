import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAction as courriel, safeLength } from './channel.ts';
import { correctRequest, toPlainText } from '../../request/request.ts';
import {
  bareRequest,
  holdsForAnyWords,
  reportRequest,
  request,
  settings,
} from '../../../../tests/support/contact/every-channel.ts';

/** The mail that a program makes of the address. */
function opened(subject: string, text: string) {
  const corrected = correctRequest(request, { subject, text });
  const mail = courriel(corrected, settings);
  if (mail === undefined) throw new Error('no mail');
  const url = new URL(mail.href);
  return { corrected, mail, url, parameters: Object.fromEntries(url.searchParams) };
}

/** Checks that the mail carries the whole request, or leaves it whole to the clipboard. */
function expectWhole(subject: string, text: string): void {
  const { corrected, mail, url, parameters } = opened(subject, text);
  expect(mail.href.length).toBeLessThanOrEqual(1900);
  expect(mail.href).toMatch(/^[!-~]+$/);
  expect(mail.address).toBe(settings.email);
  expect(url.protocol + url.pathname).toBe(`mailto:${settings.email}`);
  expect(url.hash).toBe('');
  if (mail.copyFirst === undefined) {
    const body = corrected.text.replaceAll('\n', '\r\n');
    expect([...url.searchParams]).toEqual([
      ['subject', corrected.subject],
      ['body', body],
    ]);
  } else {
    const isShort = 'subject' in parameters;
    expect(mail.copyFirst).toBe(isShort ? corrected.text : toPlainText(corrected));
    expect(parameters).toEqual(isShort ? { subject: corrected.subject, body: settings.pasteHere } : {});
  }
}

describe('the mail that opens in the visitor’s program', () => {
  it('holds the whole request if it fits', () => {
    for (const handed of [bareRequest, reportRequest]) {
      const mail = courriel(handed, settings);
      expect(mail?.copyFirst).toBeUndefined();
      const { searchParams } = new URL(mail?.href ?? '');
      expect(searchParams.get('subject')).toBe(handed.subject);
      expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(handed.text);
    }
  });

  it('says where to paste the text past 1,900 characters, exactly, and the text is copied first', () => {
    expect(safeLength).toBe(1900);
    const shortest = opened('Objet', '').mail.href.length;
    const longest = opened('Objet', 'x'.repeat(1900 - shortest));
    expect(longest.mail.href).toHaveLength(1900);
    expect(longest.mail.copyFirst).toBeUndefined();
    const over = opened('Objet', 'x'.repeat(1900 - shortest + 1));
    expect(over.parameters).toEqual({ subject: 'Objet', body: settings.pasteHere });
    expect(over.mail.copyFirst).toBe(over.corrected.text);
  });

  it('is empty if the subject alone is too long', () => {
    const { mail, corrected } = opened('é'.repeat(400), 'Texte');
    expect(mail.href).toBe(`mailto:${settings.email}`);
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
