import type { Channel } from '../channel.ts';

/** Characters of a `mailto:` address that every common mail program and system opens whole. */
export const safeLength = 1900;

/**
 * The visitor's own mail program, with the request written in it. Past the safe length the address
 * carries the subject alone: a program that cuts a text does not say so.
 */
export const courriel: Channel = ({ subject, text }, { email }) => {
  if (email === undefined) return undefined;
  const start = `mailto:${email}?subject=${encodeURIComponent(subject)}`;
  // RFC 6068 wants CRLF between the lines of a body.
  const whole = `${start}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const complete = whole.length <= safeLength;
  return { kind: 'link', href: complete ? whole : start, label: email, complete };
};
