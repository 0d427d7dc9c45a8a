import type { ContactRequest } from '../../request/model.ts';
import { letterParts } from '../../request/request.ts';
import type { LetterFrame } from '../model.ts';

/** End of a line of the file: it means nothing to its reader. */
const BREAK = '\r\n';

/**
 * A UTF-16 unit outside ASCII, as its number, signed, then a « ? » for readers that know none (RTF 1.9.1, « Unicode
 * RTF »).
 */
function unicode(unit: string): string {
  return `\\u${(unit.charCodeAt(0) << 16) >> 16}?`;
}

/** Text as RTF writes it: its three marks escaped, its lines broken, its other characters in ASCII. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\{}]/g, (mark) => `\\${mark}`)
    .replaceAll('\t', '\\tab ')
    .replaceAll(/[^\n -~]/g, unicode)
    .replaceAll('\n', `\\line${BREAK}`);
}

/** Paragraph with its form: `\li4536` half-way across the sheet, `\sb` space before, in twentieths of a point. */
function paragraph(form: string, text: string): string {
  return `{\\pard${form} ${text}\\par}`;
}

const ASIDE = '\\li4536\\sb240';

/** The request as a letter of who asks, laid out as it prints: A4, 11 points. */
export function rtfLetter(request: ContactRequest, frame: LetterFrame): string {
  const { sender, signatory, before, after } = letterParts(request);
  return [
    '{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang1036\\uc1{\\fonttbl{\\f0\\fswiss Arial;}}',
    '\\paperw11906\\paperh16838\\margl1134\\margr1134\\margt1134\\margb1134\\f0\\fs22',
    sender && paragraph('', escaped(sender)),
    paragraph(ASIDE, escaped(frame.recipient.join('\n'))),
    paragraph(ASIDE, escaped(frame.day)),
    paragraph('\\sb360', `{\\b ${escaped(`${frame.subject} ${request.subject}`)}}`),
    ...before.split('\n\n').map((part) => paragraph('\\sb160', escaped(part))),
    paragraph(ASIDE, escaped(`${frame.signature}\n${signatory}`)),
    after && paragraph('\\sb360', escaped(after)),
    '}',
  ]
    .filter(Boolean)
    .join(BREAK);
}
