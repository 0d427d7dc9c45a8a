import { parseAllHeaders } from '@netlify/headers-parser';

/** Names and values of HTTP headers. */
type HeaderValues = Readonly<Record<string, string>>;

/** The rules of static hosts, as the site gives them and as these hosts read them. */
const { headers: rules, errors } = await parseAllHeaders({
  headersFiles: ['public/_headers'],
  configHeaders: undefined,
  minimal: true,
});
if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join(', '));

/** The headers of an address: those of each rule that meets it. */
export function headersOf(address: string): HeaderValues[] {
  return rules
    .filter(({ for: pattern }) =>
      pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
    )
    .map(({ values }) => values);
}

/** Carried by every answer, whatever the host. */
export const everyAnswer: HeaderValues = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Sent over HTTPS only. */
export const overHttps: HeaderValues = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Folders whose files have a hash of their content in their name: what they hold never changes. */
export const hashedFolders: readonly string[] = rules
  .filter(({ values }) => 'Cache-Control' in values)
  .map(({ for: pattern }) => pattern.replace(/\*$/, ''));

/** For the files of {@link hashedFolders}. */
export const KEPT = 'public, max-age=31536000, immutable';

/** For every other file: kept too, but asked about each time, so that a correction shows at once. */
export const ASKED_ABOUT = 'no-cache';
