/** What the channels hand over of a request: pure, a value for the browser to open or to write. */
import type { ContactRequest } from '../request/model.ts';
import { letterParts, toPlainText } from '../request/request.ts';
import { SIGNATORY, SIGNATURE, SUBJECT } from '../sentences.ts';

/** Longest `mailto:` address, in characters, that common mail programs and systems open whole. */
export const safeLength = 1900;

/** Text of a mail that could not hold the request. */
export const PASTE_HERE = 'Collez ici votre demande, déjà copiée (Ctrl + V, ou appui long).';

/**
 * Mail in the visitor's own program: to the Mission if the site knows its address, to nobody yet if not. It carries the
 * request, or a shorter letter. Past the safe length the text is copied first, and the mail says where to paste it: a
 * program that cuts a text gives no warning.
 */
export function mailOf(request: ContactRequest, email = '') {
  // RFC 6068 wants CRLF between the lines of a body.
  const mail = (body: string) =>
    `mailto:${email}?subject=${encodeURIComponent(request.subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const fits = (body: string) => mail(body).length <= safeLength;
  const carried = [request.text, ...request.shorter].find(fits);
  if (carried !== undefined)
    return {
      carries: carried === request.text ? 'all' : 'shorter',
      href: mail(carried),
      copyFirst: undefined,
    } as const;
  // The subject is in the mail already, unless it is too long itself.
  return fits(PASTE_HERE)
    ? ({ carries: 'nothing', href: mail(PASTE_HERE), copyFirst: request.text } as const)
    : ({ carries: 'nothing', href: `mailto:${email}`, copyFirst: toPlainText(request) } as const);
}

/**
 * The request as a letter of who asks, laid out as it prints.
 *
 * @param recipient who receives it, one a line
 * @param day « Le 28 novembre 2026 »
 */
export function letterOf(request: ContactRequest, recipient: readonly string[], day: string) {
  const { sender, before, after } = letterParts(request);
  const title = `${SUBJECT} ${request.subject}`;
  const parts = [
    { text: sender },
    { text: recipient.join('\n'), isAside: true },
    { text: day, isAside: true },
    { text: title, isStrong: true },
    ...before.split('\n\n').map((text) => ({ text })),
    { text: `${SIGNATURE}\n\n\n${request.signatory || SIGNATORY}`, isAside: true },
    { text: after },
  ];
  return { title, parts: parts.filter(({ text }) => text !== '') };
}
