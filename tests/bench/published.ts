import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressAll } from '../../src/build/integrations/precompress.ts';
import { serveSlowly, type SlowSite } from './slow-server.ts';

/** The files of a built site, in its folders. */
export function filesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Serves a built site over the slow network, its files compressed as ours are, if its build did not do it. */
export async function publishSlowly(dist: string): Promise<SlowSite> {
  const files = filesOf(dist);
  if (!files.some((file) => file.endsWith('.br'))) await compressAll(files);
  return serveSlowly(dist);
}

/** A word that the list of our search answers, and that the guide of this number has in its title: its commune. */
export function wordInList(dist: string, titles: ReadonlyMap<string, string>): string {
  const html = readFileSync(`${dist}/recherche/index.html`, 'utf8');
  const listed = [...titles].find(([id]) => html.includes(`/guides/${id}/`));
  if (listed === undefined) throw new Error('The list of the search holds none of the generated guides');
  return listed[1].split(' ').at(-1) ?? '';
}
