import type { Channel, Mail } from '../model.ts';
import { toCrlf } from '../../request/control-chars.ts';
import { toPlainText } from '../../request/request.ts';

/** Longest `mailto:` address, in characters, that common mail programs and systems open whole. */
export const safeLength = 1900;

function fits(href: string): boolean {
  return href.length <= safeLength;
}

/** Text of a mail that could not hold the request. */
export const PASTE_HERE = 'Collez ici votre demande, déjà copiée (Ctrl + V, ou appui long).';

/**
 * Mail in the visitor's own program: to the Mission if the site knows its address, to nobody yet if not. It carries the
 * request, or a shorter letter. Past the safe length the text is copied first, and the mail says where to paste it: a
 * program that cuts a text gives no warning.
 */
export const toAction: Channel<Mail> = (request, { email }) => {
  // RFC 6068 wants CRLF between the lines of a body.
  const mail = (body: string) =>
    `mailto:${email ?? ''}?subject=${encodeURIComponent(request.subject)}&body=${encodeURIComponent(toCrlf(body))}`;
  const carried = [request.text, ...request.shorter].find((body) => fits(mail(body)));
  if (carried !== undefined) {
    const carries = carried === request.text ? 'all' : 'shorter';
    return { kind: 'mail', href: mail(carried), address: email, carries, copyFirst: undefined };
  }
  const empty = { kind: 'mail', address: email, carries: 'nothing' } as const;
  // The subject is in the mail already, unless it is too long itself.
  return fits(mail(PASTE_HERE))
    ? { ...empty, href: mail(PASTE_HERE), copyFirst: request.text }
    : { ...empty, href: `mailto:${email ?? ''}`, copyFirst: toPlainText(request) };
};
