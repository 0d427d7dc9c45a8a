import fc from 'fast-check';
import type { Values } from '../../../src/contact/request/model.ts';
import { fields } from './contact-content.ts';

/** Hostile text that a visitor may paste, each between « a » and « b ». */
export const hostile = {
  'the character NUL': 'a\u0000b',
  'a tab': 'a\tb',
  'an escape sequence of a terminal': 'a\u001B[2J\u001B]0;titre\u0007b',
  'C1 controls, a line break among them': 'a\u0080\u0085\u009B31mb',
  'the character DELETE': 'a\u007Fb',
  'a line break of an old Mac': 'a\rb',
  'line breaks of Windows': 'a\r\n\r\nb',
  'a vertical tab and a form feed': 'a\u000B\u000Cb',
  'line and paragraph separators': 'a\u2028\u2029b',
  'a right-to-left override never closed': 'a\u202Etxt.exe b',
  'embeddings and marks of direction': 'a\u202A\u202B\u202C\u202D\u200E\u200F\u061Cb',
  'isolates never closed': 'a\u2066\u2067\u2068b',
  'halves of a character': 'a\uD83D \uDE00b',
  'halves in the wrong order': 'a\uDE00\uD83Db',
  'a mark of byte order': 'a\uFEFFb',
  'markup of a page': 'a<script>alert(1)</script><img src=x onerror=alert(1)>&lt;b',
  'a header of a mail': 'a\r\nBcc: x@y.fr\r\n\r\nb',
  'an encoded header of a mail': 'a%0D%0ABcc:%20x@y.fr&bcc=x@y.frb',
  'an encoded word of a header': 'a?= =?utf-8?Q?Bcc?=b',
  'a parameter of an address': 'a&champ_autre=1#fin?b',
  'the patterns of a replacement': 'a$&$1$`$<nom>{nom}b',
  'a line that looks like one of ours': 'a\n\n- Courriel : x@y.fr\n\nb',
  '20,000 characters': `a${'é😀 '.repeat(5000)}b`,
} as const satisfies Readonly<Record<string, string>>;

/** Text that must come back whole, invisible joiners included. */
export const harmless = {
  'a family of emoji': '👨‍👩‍👧‍👦',
  'emoji with a skin and a variation': '👩🏽‍🌾 ❤️',
  'the flag of a country': '🇫🇷',
  'the flag of a region': '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'accents, in one character or two': 'Éc\u0327a e\u0301te\u0301',
  'a name in Arabic': 'مرحبا',
  'a name in Persian, with its non-joiner': 'می‌خواهم',
  'a name in Chinese, outside the first plane': '𠮷野家',
  'the spaces of French typography': '«\u00A0Où\u202F?\u00A0»',
} as const satisfies Readonly<Record<string, string>>;

const BIDI_CONTROLS = [
  0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
];

/** Characters that act on the text around them, one by one (Unicode: general categories, Bidi_Control). */
const ACTIVE = new Set([
  ...Array.from({ length: 0xa0 }, (_, code) => code).filter((code) => code < 0x20 || code >= 0x7f),
  ...BIDI_CONTROLS,
  0x2028,
  0x2029,
  0xfeff,
]);

/** The active characters of a text, tabs and line breaks aside; half a character is one. */
export function activeIn(text: string): string[] {
  return [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    return isHalf || (ACTIVE.has(code) && character !== '\n' && character !== '\t');
  });
}

/** Any text: hostile pieces, any characters, halves of characters. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Object.values(hostile).filter(({ length }) => length < 100)),
      fc.constantFrom(...Object.values(harmless)),
      fc.constantFrom('\n', '\r', '\t', ' ', '\uD83D', '\uDE00'),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((pieces) => pieces.join(''));

/** A value for every field, each with a mark of its own. */
export const distinctive: fc.Arbitrary<Values> = fc
  .tuple(...fields.map(({ id }) => fc.record({ id: fc.constant(id), mark: fc.uuid(), words: anyText })))
  .map((written) => Object.fromEntries(written.map(({ id, mark, words }) => [id, `${mark} é&${words}`])));
