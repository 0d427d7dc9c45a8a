import {
  headersAt,
  readHeaderRules,
  type HeaderValues,
} from '../../src/build/commands/publish/host-headers.ts';

/** The rules of static hosts, as the site gives them. */
const rules = await readHeaderRules('public/_headers');

/** The headers of an address: those of each rule that meets it. */
export function headersOf(address: string): HeaderValues[] {
  return headersAt(rules, address);
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
