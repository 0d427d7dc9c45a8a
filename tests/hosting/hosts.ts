import { expect } from 'vitest';
import { KEPT } from './headers.ts';
import type { ServerName } from './servers.ts';

/** What a host loses, each expectation by the beginning of its name, and what it answers instead. */
type Lost = Readonly<Record<string, unknown>>;

/** A host as it is tried: its server, what it lacks, and what is then lost. */
interface Tried {
  readonly server: ServerName;
  readonly without: readonly string[];
  readonly lost: Lost;
}

/** No value of a header. */
const none: readonly string[] = [];

/** What Apache does by `mod_headers`. */
const byHeaders: Lost = { caches: none, security: none, worker: none };

/** What it does by `mod_rewrite`, but for what it compresses on the way with gzip. */
const byRewrite: Lost = {
  'caches: everything else': [KEPT],
  folders: expect.stringMatching(/^http:\/\/exemple\.fr\//),
  'secrets: no list': 200,
};

/** What no rule compresses. */
const uncompressed: Lost = {
  'encoding: brotli': 'identity',
  'encoding: gzip': 'identity',
  'encoding: the best of several': 'identity',
  'encoding: none': undefined,
};

/** The hosts of the table of `docs/hosting/README.md`, and two more. */
export const hosts: Readonly<Record<string, Tried>> = {
  'Apache, by .htaccess alone': { server: 'apache', without: [], lost: {} },
  'Apache without mod_headers': { server: 'apache', without: ['headers'], lost: byHeaders },
  'Apache without mod_rewrite': {
    server: 'apache',
    without: ['rewrite'],
    lost: {
      ...byRewrite,
      'encoding: brotli': 'identity',
      'encoding: the best of several': 'gzip',
      'If-None-Match': 200,
    },
  },
  nginx: { server: 'nginx', without: [], lost: {} },
  Caddy: { server: 'caddy', without: [], lost: {} },
  'a server that nobody configured': {
    server: 'plain',
    without: [],
    lost: {
      types: 'text/html',
      ...uncompressed,
      ...byHeaders,
      errors: false,
      ranges: 200,
      'If-None-Match': undefined,
      'secrets: no list': 200,
      'secrets: neither': 200,
    },
  },
  'Apache without mod_alias': { server: 'apache', without: ['alias'], lost: {} },
  'Apache without optional modules': {
    server: 'apache',
    without: ['headers', 'rewrite', 'deflate', 'filter', 'alias', 'negotiation'],
    lost: { ...byHeaders, ...byRewrite, ...uncompressed, 'secrets: neither': 200 },
  },
};

/** What a host loses of an expectation, if it does: the first that begins its name tells what it answers instead. */
export function lossOf({ lost }: Tried, expectation: string): { readonly instead: unknown } | undefined {
  const start = Object.keys(lost).find((key) => expectation.startsWith(key));
  return start === undefined ? undefined : { instead: lost[start] };
}
