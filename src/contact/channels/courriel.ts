import type { Channel, Mail } from '../channel.ts';
import { wholeText, withWideLineEnds } from '../whole-text.ts';

/** Characters of a `mailto:` address that every common mail program and system opens whole. */
export const safeLength = 1900;

/**
 * The visitor's own mail program, with the request written in it. Past the safe length the address
 * carries the subject alone and the text is copied first: a program that cuts a text does not say so.
 */
export const courriel: Channel<Mail> = (request, { email }) => {
  if (email === undefined) return undefined;
  const start = `mailto:${email}?subject=${encodeURIComponent(request.subject)}`;
  // RFC 6068 wants CRLF between the lines of a body.
  const whole = `${start}&body=${encodeURIComponent(withWideLineEnds(request.text))}`;
  if (whole.length <= safeLength) {
    return { href: whole, address: email, copyFirst: undefined };
  }
  const short = start.length <= safeLength ? start : `mailto:${email}`;
  return { href: short, address: email, copyFirst: wholeText(request) };
};
