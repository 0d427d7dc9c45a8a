/** Names and values of HTTP headers. */
export type Headers = Readonly<Record<string, string>>;

/**
 * What every answer carries. Each page has its own policy in a `<meta>`, by hash; a browser applies both, so the
 * header says only what a `<meta>` may not, and can never refuse what the page allows.
 */
export const everyAnswer: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // Not `no-referrer`: a recommendation sheet knows by its referrer that the visitor has just answered.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * Only over HTTPS, for a year; the browser remembers it for the whole host. Neither `includeSubDomains` nor
 * `preload`: other names under this one are not ours to bind.
 */
export const overHttps: Headers = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Folders whose files have a hash of their content in their name: what they hold never changes. */
export const hashedFolders: readonly string[] = [
  '/_astro/',
  '/pagefind/filter/',
  '/pagefind/fragment/',
  '/pagefind/index/',
];

/** For the files of {@link hashedFolders}. */
export const KEPT = 'public, max-age=31536000, immutable';

/** For every other file: kept too, but asked about each time, so that a correction shows at once. */
export const ASKED_ABOUT = 'no-cache';

/** Served when nothing else answers, with the status 404. */
export const NOT_FOUND_PAGE = '/404.html';

/** The rules of static hosts; read by them, served by none. */
export const HEADERS_FILE = '/_headers';

/**
 * A folder of the address as a prefix: empty, or `/folder` without a final slash.
 *
 * @param base Astro's `base`
 */
export function prefixOf(base: string): string {
  return base.replace(/\/$/, '');
}
