import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inFolder } from './host-files.ts';
import type { Publication } from './publications.ts';

/** Where a publication keeps the configurations of servers, for who keeps the server. */
export const SERVER = 'serveur';

/** What hosts read: in the site itself, and beside it. */
const IN_SITE = ['_headers', '.htaccess'];
const BESIDE = ['docs/hosting/nginx.conf', 'docs/hosting/Caddyfile'];

/**
 * Puts the folder of the site in what its hosts read.
 *
 * @param address the public address, folder included; a root without it
 */
export function writeServerFiles({ folder, site }: Publication, address: string | undefined): void {
  const base = new URL(address ?? 'https://nom/').pathname;
  mkdirSync(join(folder, SERVER));
  const places = [
    ...IN_SITE.map((name) => ({ from: join(site, name), to: join(site, name) })),
    ...BESIDE.map((path) => ({ from: path, to: join(folder, SERVER, basename(path)) })),
  ];
  for (const { from, to } of places.filter((place) => existsSync(place.from))) {
    writeFileSync(to, inFolder(readFileSync(from, 'utf8'), base));
  }
}

/** The configurations that are not those of the last publication. */
export function changedServerFiles(last: Publication, next: string): string[] {
  return readdirSync(join(next, SERVER)).filter((name) => {
    const former = join(last.folder, SERVER, name);
    return (
      !existsSync(former) || readFileSync(former, 'utf8') !== readFileSync(join(next, SERVER, name), 'utf8')
    );
  });
}
