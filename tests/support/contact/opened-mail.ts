import PostalMime from 'postal-mime';
import { expect } from 'vitest';
import { settings } from './every-channel.ts';

const headers = [
  'To',
  'Subject',
  'X-Unsent',
  'MIME-Version',
  'Content-Type',
  'Content-Transfer-Encoding',
] as const;

/** The mail as a mail program reads it; its line ends are those of the page. */
export async function opened(draft: string) {
  const { subject = '', text = '', to = [], cc, bcc, from, attachments } = await PostalMime.parse(draft);
  const addresses = to.map(({ address }) => address);
  return { subject, text: text.replaceAll('\r\n', '\n'), to: addresses, cc, bcc, from, attachments };
}

/** Mail as a program must read it, and nothing besides. */
export function mail(subject: string, text: string) {
  return {
    subject,
    text,
    to: [settings.email],
    cc: undefined,
    bcc: undefined,
    from: undefined,
    attachments: [],
  };
}

/**
 * Checks the lines of a mail: printable ASCII and CRLF alone (RFC 5322), the six headers, a subject of encoded
 * words (RFC 2047: 75 characters a word, 76 a line), a body of base64 (RFC 2045: 76 a line).
 */
export function expectSoundLines(draft: string): void {
  expect(draft).toMatch(/^(?:[ -~]|\r\n)*\r\n$/);
  const [head = '', ...body] = draft.split('\r\n\r\n');
  const lines = head.split('\r\n');
  const names = lines.filter((line) => !line.startsWith(' ')).map((line) => line.split(': ')[0]);
  expect(names).toEqual(headers);
  const subject = lines.slice(1, lines.indexOf('X-Unsent: 1'));
  if (subject.join() !== 'Subject: ') {
    for (const line of subject) expect(line).toMatch(/^(?:Subject:)? =\?utf-8\?B\?[A-Za-z\d+/]+={0,2}\?=$/);
  }
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(76);
  expect(body).toHaveLength(1);
  for (const line of body.join('').split('\r\n')) expect(line).toMatch(/^(?=.{0,76}$)[A-Za-z\d+/]*={0,2}$/);
}
