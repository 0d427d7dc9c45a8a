/** The folder of the site that holds the pages of the entries of a collection, one page an entry. */
const FOLDERS = {
  guides: 'guides',
  schemes: 'financements',
  levels: 'niveaux',
  recommendations: 'autodiagnostic',
} as const;

/** The entries that have a page of their own. */
export type EntryCollection = keyof typeof FOLDERS;

/** The address of the page of an entry, from the root of the site: `/guides/mon-guide/`. */
export function entryPath(collection: EntryCollection, id: string): string {
  return `/${FOLDERS[collection]}/${id}/`;
}
