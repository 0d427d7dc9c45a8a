import { readFileSync } from 'node:fs';
import { buildOnCopy, filledIn } from '../support/build-on-copy.ts';
import ensureNginx from '../hosting/ensure-nginx.ts';
import { findServer } from '../hosting/servers.ts';
import { serveFiles } from '../hosting/serve-files.ts';
import { serve, type Served } from '../hosting/serve.ts';

const dist = 'dist-lighthouse';
const publicAddress = 'https://exemple.fr/';

/**
 * Builds the site as it is published, with a public address.
 *
 * @returns its folder, and the addresses that search engines are given
 * @throws with what the build printed, if it fails
 */
export function buildPublished(): { dist: string; indexed: string[] } {
  const { status, output } = buildOnCopy('site.yaml', filledIn({ adressePublique: publicAddress }), dist, 11);
  if (status !== 0) throw new Error(output);
  const map = readFileSync(`${dist}/sitemap-0.xml`, 'utf8');
  const indexed = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  return { dist, indexed };
}

/** Serves it by the nginx configuration that is published; without nginx, by a server that sends the same. */
export function servePublished(): Promise<Pick<Served, 'origin' | 'stop'>> {
  ensureNginx();
  const nginx = findServer('nginx');
  return nginx === undefined ? serveFiles(dist) : serve(nginx, dist, '/');
}
