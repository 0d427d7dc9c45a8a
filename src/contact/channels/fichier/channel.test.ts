import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAction as fichier } from './channel.ts';
import { rtfLetter } from './rtf-letter.ts';
import type { ContactRequest } from '../../request/model.ts';
import {
  bareRequest,
  holdsForAnyWords,
  reportRequest,
  request,
  requestOfGrouping,
  settings,
} from '../../../../tests/support/contact/every-channel.ts';
import { anyText } from '../../../../tests/support/contact/visitor-words.ts';
import { readRtf } from '../../../../tests/readers/rtf.ts';

const { letter } = settings;

/** The letter as a word processor must show it, and nothing besides. */
function paragraphsOf({ sender, subject, text }: ContactRequest): string[] {
  const paragraphs = text.split('\n\n');
  const head = sender === '' ? -1 : paragraphs.lastIndexOf(sender);
  return [
    ...paragraphs.filter((_part, index) => index === head),
    letter.recipient.join('\n'),
    letter.day,
    `${letter.subject} ${subject}`,
    ...(head < 0 ? paragraphs : paragraphs.slice(0, head)),
    `${letter.signature}\n${head < 0 ? '' : sender.split('\n')[0]}`,
    ...(head < 0 ? [] : paragraphs.slice(head + 1)),
  ];
}

/** Checks that the file opens whole. */
function expectOpened(handed: ContactRequest): void {
  const content = fichier(handed, settings)?.content ?? '';
  // Lines of ASCII: whatever the program takes the file for, it reads the same.
  expect(content).toMatch(/^(?:[ -~]|\r\n)*$/);
  expect(readRtf(content)).toEqual(paragraphsOf(handed));
}

describe('the letter to download', () => {
  it('is a file that word processors open', () => {
    const file = fichier(request, settings);
    expect(file?.name).toBe(`${settings.fileName}.rtf`);
    expect(file?.type).toBe('application/rtf');
    expect(file?.content).toMatch(/^\{\\rtf1\\ansi/);
  });

  it.each([request, requestOfGrouping, bareRequest, reportRequest])(
    'holds who asks, who receives, the day, the subject, the text, the place to sign: $subject',
    expectOpened,
  );

  it('says who asks once, first', () => {
    expect(paragraphsOf(request)[0]).toBe(request.sender);
    expect(
      readRtf(fichier(request, settings)?.content ?? '').filter((part) => part === request.sender),
    ).toHaveLength(1);
  });

  it('has no empty head where nobody is named, nor where the visitor has corrected who asks', () => {
    expectOpened({ ...bareRequest, sender: '' });
    expectOpened({ ...request, text: request.text.replace(request.sender, 'Corrigé') });
  });

  holdsForAnyWords(expectOpened);

  it('writes nothing but text, even of words that nobody cleaned', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hostile = `${text}}{\\object\\objemb \\u8232?\\'41\\par `;
        const content = rtfLetter({ ...request, subject: hostile }, letter);
        const shown = readRtf(content);
        expect(shown).toContain(`${letter.subject} ${hostile}`);
      }),
    );
  });
});
