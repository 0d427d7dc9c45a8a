import { createHash } from 'node:crypto';
import { SHARE_PICTURE } from '../feeds/share-picture.ts';
import type { Manifest } from './model.ts';

/** A built file, by address without `base`. */
export interface BuiltFile {
  readonly address: string;
  readonly content: Uint8Array;
}

/**
 * Asked for by nobody: the engine of the search for other languages, the page of errors, which only a server gives, what
 * robots, hosts and social networks read, and the questions of whoever runs no script, hence no worker.
 */
const LEFT_OUT =
  /^\/(?:pagefind\/wasm\.unknown\.pagefind|404\.html|sitemap[\w-]*\.xml|robots\.txt|_headers|autodiagnostic\/question\/.*)$/;

/** Heavy, and of use to who is already writing: kept when they are opened. */
const ONCE_VISITED = /\.docx$/;

/** The beginning of a hash: it tells files apart, and a whole file from one cut short. The worker computes the same. */
export function shortHash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Manifest of a version, in the order of addresses: the same files give the same manifest. */
export function manifestOf(files: readonly BuiltFile[]): Manifest {
  const hashed = files
    .filter(({ address }) => !LEFT_OUT.test(address) && address !== SHARE_PICTURE)
    .map(({ address, content }) => [address, shortHash(content)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const visited = hashed.filter(([address]) => ONCE_VISITED.test(address));
  const ahead = hashed.filter(([address]) => !ONCE_VISITED.test(address));
  return {
    version: shortHash(JSON.stringify(hashed)).slice(0, 8),
    ahead: Object.fromEntries(ahead),
    visited: Object.fromEntries(visited),
  };
}
