import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectations } from '../hosting/expectations.ts';
import { hosts, lossOf } from '../hosting/hosts.ts';

const guide = readFileSync('docs/hosting/README.md', 'utf8');

/** What each line of the table tells of, by the beginning of the names of expectations. */
const lines: Readonly<Record<string, readonly string[]>> = {
  'pages, types et accents': ['pages', 'types'],
  'fichiers compressés (brotli, gzip)': ['encoding'],
  'caches : un an, ou redemandés': ['caches', 'worker'],
  'en-têtes de sécurité, HSTS': ['security'],
  'page d’erreur, code 404': ['errors'],
  '`/guides` mène à `/guides/`': ['folders'],
  'parties de fichiers, `HEAD`, « pas changé »': ['ranges', 'HEAD', 'If-'],
  'la nouvelle copie hors connexion se voit': ['update'],
  'ni liste de fichiers, ni fichier caché lisible': ['secrets'],
};

/** The expectation of no server: it is tried over HTTPS, on Apache. */
const OVER_HTTPS = 'de HTTP à HTTPS';

/** The host of each column. */
const columns = [
  'Apache, by .htaccess alone',
  'Apache without mod_headers',
  'Apache without mod_rewrite',
  'nginx',
  'Caddy',
  'a server that nobody configured',
];

const [, , ...table] = guide
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe('the table of the guide on hosting', () => {
  it('has a line for all that is expected of hosts, and no other', () => {
    expect(table.map(([title]) => title).filter((title) => title !== OVER_HTTPS)).toEqual(Object.keys(lines));
    const told = Object.values(lines).flat();
    expect(expectations.filter(({ name }) => !told.some((start) => name.startsWith(start)))).toEqual([]);
  });

  it.each(Object.keys(lines))(
    'says plainly « oui » where nothing of it is lost, and only there: %s',
    (title) => {
      const [, ...cells] = table.find(([first]) => first === title) ?? [];
      const asked = expectations.filter(({ name }) => lines[title]?.some((start) => name.startsWith(start)));
      const isWhole = columns.map((column) => {
        const host = hosts[column];
        return host !== undefined && asked.every(({ name }) => lossOf(host, name) === undefined);
      });
      expect(cells.map((cell) => cell === 'oui')).toEqual(isWhole);
    },
  );
});
