import { entryPages } from './page-kind.ts';

/** The folders of the entries that have a page of their own; those of the self-diagnosis are no collection. */
const folders = { ...entryPages, recommendations: { folder: 'autodiagnostic' } } as const;

/** The address of the page of an entry, from the root of the site: `/guides/mon-guide/`. */
export function entryPath(collection: keyof typeof folders, id: string): string {
  return `/${folders[collection].folder}/${id}/`;
}
