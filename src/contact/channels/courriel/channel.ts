import type { Channel, Mail } from '../model.ts';
import { toCrlf } from '../../request/control-chars.ts';
import { toPlainText } from '../../request/request.ts';

/** Longest `mailto:` address, in characters, that common mail programs and systems open whole. */
export const safeLength = 1900;

/**
 * Mail in the visitor's own program, with the request written in it. Past the safe length the text is copied first, and
 * the mail says where to paste it: a program that cuts a text gives no warning.
 */
export const toAction: Channel<Mail> = (request, { email, pasteHere }) => {
  if (email === undefined) return undefined;
  // RFC 6068 wants CRLF between the lines of a body.
  const mail = (subject: string, body: string) =>
    `mailto:${email}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(toCrlf(body))}`;
  const whole = mail(request.subject, request.text);
  if (whole.length <= safeLength) return { href: whole, address: email, copyFirst: undefined };
  const short = mail(request.subject, pasteHere);
  // The subject is in the mail already, unless it is too long itself.
  return short.length <= safeLength
    ? { href: short, address: email, copyFirst: request.text }
    : { href: `mailto:${email}`, address: email, copyFirst: toPlainText(request) };
};
