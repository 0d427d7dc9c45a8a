import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAction } from './channel.ts';
import { emlDraft } from './eml-draft.ts';
import type { ContactRequest } from '../../request/model.ts';
import { correctRequest } from '../../request/request.ts';
import {
  bareRequest,
  holdsForAnyWords,
  reportRequest,
  request,
  requestOfGrouping,
  settings,
} from '../../../../tests/support/contact/every-channel.ts';
import { expectSoundLines, mail, opened } from '../../../../tests/support/contact/opened-mail.ts';
import { anyText } from '../../../../tests/support/contact/visitor-words.ts';

/** Checks that a mail program opens the draft whole, with the six headers only. */
async function expectOpened(handed: ContactRequest): Promise<void> {
  const content = toAction(handed, settings)?.mail?.content ?? '';
  expectSoundLines(content);
  expect(await opened(content)).toEqual(mail(handed.subject, handed.text));
}

describe('the mail to download', () => {
  it.each([request, requestOfGrouping, bareRequest, reportRequest])(
    'opens with the recipient, the subject and the text of the request: $subject',
    expectOpened,
  );

  it('is a draft that has no sender', () => {
    const [head] = emlDraft(settings.email, 'Objet', 'Texte').split('\r\n\r\n');
    expect(head).toContain('\r\nX-Unsent: 1\r\n');
    expect(head).not.toMatch(/^(From|Sender|Date):/im);
  });

  holdsForAnyWords(expectOpened);

  it.each([0, 1, 38, 39, 40, 45, 46, 57, 58, 200, 1000])(
    'gives back a subject of %i characters, of one byte or of four',
    async (length) => {
      for (const subject of [
        'x'.repeat(length),
        'é'.repeat(length),
        '😀'.repeat(length),
        `x${'😀'.repeat(length)}`,
      ]) {
        const content = emlDraft(settings.email, subject, 'Texte');
        expectSoundLines(content);
        expect(await opened(content)).toEqual(mail(subject, 'Texte'));
      }
    },
  );

  it('has the six headers only, even for a subject that nobody cleaned', () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, text) => {
        expectSoundLines(emlDraft(settings.email, `${subject}\r\nBcc: x@y.fr\r\n\r\n`, text));
      }),
    );
  });

  it('cuts no character between two encoded words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { subject } = correctRequest(request, { subject: text, text });
        const words = emlDraft(settings.email, subject, '').match(/(?<==\?utf-8\?B\?)[^?]*/g) ?? [];
        const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        const decoded = words.map((word) =>
          decoder.decode(Uint8Array.from(atob(word), (byte) => byte.codePointAt(0) ?? 0)),
        );
        expect(decoded.join('')).toBe(subject);
      }),
    );
  });
});
