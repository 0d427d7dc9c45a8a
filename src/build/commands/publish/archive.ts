import { zipSync, type Zippable } from 'fflate';

/** What is compressed already, which a second compression would only slow. */
const COMPRESSED = /\.(?:br|gz|docx|png|woff2|pf_\w+|pagefind)$/;

/**
 * Files in one `.zip`, which every system opens: the same bytes for the same files on the same day, in the order of
 * their names.
 *
 * @param files by their path in the archive, with slashes
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>, day: Date): Uint8Array {
  // A zip holds local times: this one is the same in every time zone.
  const mtime = new Date(day.getFullYear(), day.getMonth(), day.getDate());
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    entries[path] = [bytes, { level: COMPRESSED.test(path) ? 0 : 9 }];
  }
  return zipSync(entries, { mtime });
}
