import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from './actions.ts';
import { letterFile } from '../../guides/documents/letter-file.ts';
import type { ContactRequest } from '../request/model.ts';
import { SIGNATORY, SIGNATURE, SUBJECT } from '../sentences.ts';
import {
  bareRequest,
  holdsForAnyWords,
  reportRequest,
  request,
  requestOfGrouping,
} from '../../../tests/support/contact/every-channel.ts';
import { readWordLetter } from '../../../tests/readers/word-letter.ts';
import { activeIn, anyText } from '../../../tests/support/contact/visitor-words.ts';

const recipient = ['Département de la Manche', 'La Mission'];
const day = 'Le 28 novembre 2026';

/** The letter as a word processor must show it, and nothing besides. */
function paragraphsOf({ sender, signatory, subject, text }: ContactRequest): string[] {
  const paragraphs = text.split('\n\n');
  const head = sender === '' ? -1 : paragraphs.lastIndexOf(sender);
  return [
    ...paragraphs.filter((_part, index) => index === head),
    recipient.join('\n'),
    day,
    `${SUBJECT} ${subject}`,
    ...(head < 0 ? paragraphs : paragraphs.slice(0, head)),
    `${SIGNATURE}\n${signatory || SIGNATORY}`,
    ...(head < 0 ? [] : paragraphs.slice(head + 1)),
  ];
}

function written(handed: ContactRequest): Uint8Array {
  const { title, parts } = letterOf(handed, recipient, day);
  return letterFile(title, parts, new Date('2026-11-28'));
}

const shown = (text: string) => text.replaceAll(/\s*\n\s*/g, '\n').trim();

/** Checks that the file opens whole. */
async function expectOpened(handed: ContactRequest): Promise<void> {
  const read = (await readWordLetter(written(handed))).map(shown);
  const wanted = paragraphsOf(handed).map(shown);
  expect(read.filter(Boolean)).toEqual(wanted.filter(Boolean));
}

describe('the letter to download', () => {
  it('is a Word file, like the papers', () => {
    const parts = unzipSync(written(request));
    expect(Object.keys(parts)).toContain('word/document.xml');
    // What Word shows of the file: its subject, and nobody's name.
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toContain('creator');
  });

  it.each([request, requestOfGrouping, bareRequest, reportRequest])(
    'holds who asks, who receives, the day, the subject, the text, the place to sign: $subject',
    expectOpened,
  );

  it('has no empty head where nobody is named, nor where the visitor has corrected who asks', async () => {
    await expectOpened({ ...bareRequest, sender: '' });
    await expectOpened({ ...request, text: request.text.replace(request.sender, 'Corrigé') });
  });

  holdsForAnyWords((handed) => {
    const xml = strFromU8(unzipSync(written(handed))['word/document.xml'] ?? new Uint8Array());
    expect(activeIn(xml)).toEqual([]);
    expect(xml.match(/<w:p>/g)).toHaveLength(letterOf(handed, recipient, day).parts.length);
  });

  it('writes nothing but text, even of words that nobody cleaned', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const hostile = `${text}</w:t><w:object/>&amp;`;
        const xml = strFromU8(
          unzipSync(written({ ...request, subject: hostile }))['word/document.xml'] ?? new Uint8Array(),
        );
        expect(xml).not.toContain('<w:object/>');
        expect(activeIn(xml)).toEqual([]);
      }),
    );
  });
});
