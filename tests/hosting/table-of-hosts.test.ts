import { afterAll, beforeAll, describe, it } from 'vitest';
import { expectations } from './expectations.ts';
import { serve, type Served } from './serve.ts';
import { findServer, type ServerName } from './servers.ts';

/** A host as it is tried: its server, what it lacks, and what is then lost, each by the beginning of its name. */
interface Tried {
  readonly server: ServerName;
  readonly without: readonly string[];
  readonly lost: readonly string[];
}

/** What Apache does by `mod_headers`. */
const byHeaders = ['caches', 'security', 'worker'];
/** What it does by `mod_rewrite`, where it compresses on the way with gzip. */
const byRewrite = [
  'encoding: brotli',
  'encoding: the best of several',
  'caches: everything else',
  'folders',
  'If-None-Match',
  'secrets: no list',
];

const hosts: Readonly<Record<string, Tried>> = {
  nginx: { server: 'nginx', without: [], lost: [] },
  Caddy: { server: 'caddy', without: [], lost: [] },
  'Apache, by .htaccess alone': { server: 'apache', without: [], lost: [] },
  'Apache without mod_headers': { server: 'apache', without: ['headers'], lost: byHeaders },
  'Apache without mod_rewrite': { server: 'apache', without: ['rewrite'], lost: byRewrite },
  'Apache without optional modules': {
    server: 'apache',
    without: ['headers', 'rewrite', 'deflate', 'filter', 'alias', 'negotiation'],
    lost: [...byHeaders, 'encoding', 'folders', 'secrets: no list', 'secrets: neither'],
  },
  'a server that nobody configured': {
    server: 'plain',
    without: [],
    lost: [
      'types',
      'encoding',
      ...byHeaders,
      'errors',
      'ranges',
      'If-None-Match',
      'secrets: no list',
      'secrets: neither',
    ],
  },
};

describe.each(Object.entries(hosts))('%s', (_, { server: name, without, lost }) => {
  const server = findServer(name);
  // `npm test` plays nginx at the root: nothing is played twice.
  const bases = name === 'nginx' ? ['/sous/dossier/'] : ['/', '/sous/dossier/'];
  describe.skipIf(server === undefined).each(bases)('at %s', (base) => {
    let served: Served | undefined;
    beforeAll(async () => {
      if (server !== undefined) served = await serve(server, 'dist', base, { without });
    });
    afterAll(() => served?.stop());

    for (const { name: expectation, holds } of expectations) {
      const isLost = lost.some((start) => expectation.startsWith(start));
      // What is said to be lost must be: this list is the one of the documentation.
      (isLost ? it.fails : it)(isLost ? `loses ${expectation}` : expectation, async () => {
        if (served === undefined) throw new Error(`${name} is not started`);
        await holds({ ...served, base });
      });
    }
  });
});
