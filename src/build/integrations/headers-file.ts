import {
  ASKED_ABOUT,
  everyAnswer,
  hashedFolders,
  KEPT,
  overHttps,
  prefixOf,
  type Headers,
} from './hosting-rules.ts';

/** The first folder of an address, or the address of a file at the root. */
function top(address: string): string {
  return /^\/[^/]*\/?/.exec(address)?.[0] ?? address;
}

/**
 * The patterns of the files that are asked about each time. Hosts join with a comma the values that several
 * patterns give to one header: no pattern here may meet a hashed folder, so no `/*`.
 */
function askedAbout(addresses: readonly string[]): string[] {
  const others = addresses.filter((address) => !hashedFolders.some((folder) => address.startsWith(folder)));
  const patterns = others.map((address) => {
    const folder = top(address);
    const isShared = hashedFolders.some((hashed) => hashed.startsWith(folder));
    return folder.endsWith('/') && folder !== '/' && !isShared ? `${folder}*` : address;
  });
  return [...new Set(patterns)].toSorted();
}

function rule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return [pattern, ...lines, ''].join('\n');
}

/**
 * The text of `_headers`, which Netlify and Cloudflare Pages read at the root of what they publish.
 *
 * @param addresses of every built file, without `base`: `/guides/`, `/icone.svg`
 * @param base Astro's `base`: the patterns carry it
 */
export function headersFile(addresses: readonly string[], base: string): string {
  const prefix = prefixOf(base);
  return [
    rule(`${prefix}/*`, { ...everyAnswer, ...overHttps }),
    ...hashedFolders.map((folder) => rule(`${prefix}${folder}*`, { 'Cache-Control': KEPT })),
    ...askedAbout(addresses).map((pattern) => rule(prefix + pattern, { 'Cache-Control': ASKED_ABOUT })),
  ].join('');
}
