import { toCrlf } from '../../request/control-chars.ts';

/** Bytes of an encoded word: 76 characters a line, its marks and the name of the header included (RFC 2047, section 2). */
const WORD_BYTES = 39;

/** Characters of a line of base64 (RFC 2045, section 6.8). */
const LINE = /.{1,76}/g;

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Header value as encoded words, one a line, no character cut (RFC 2047). */
function encodedWords(text: string): string {
  const encoder = new TextEncoder();
  const words: string[] = [];
  for (const character of text) {
    const longer = (words.at(-1) ?? '') + character;
    if (words.length === 0 || encoder.encode(longer).length > WORD_BYTES) words.push(character);
    else words[words.length - 1] = longer;
  }
  return words.map((word) => `=?utf-8?B?${base64(encoder.encode(word))}?=`).join('\r\n ');
}

/**
 * Unsent mail, as a file that mail programs open (RFC 5322), without a sender: the visitor's program adds its own.
 * `X-Unsent` makes Outlook open it as a draft.
 *
 * @param to address of the configuration, already checked
 */
export function emlDraft(to: string, subject: string, text: string): string {
  const body = base64(new TextEncoder().encode(toCrlf(text)));
  return [
    `To: ${to}`,
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(LINE) ?? []),
    '',
  ].join('\r\n');
}
