import type { PageKind } from './page-kind.ts';

/**
 * The address of a page of this site, under the folder where the site is published. Every internal
 * address passes here, those of Markdown links included: Astro does not apply `base` to them.
 *
 * @param path from the root of the site (`/guides/`), with query or fragment if any; a bare fragment
 *   (`#services`) or the address of another site is given back as it is
 * @param base Astro's `base`: `/` or `/folder`, with or without a final slash
 */
export function hrefUnder(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return base.replace(/\/$/, '') + path;
}

/** {@link hrefUnder} the base of the site being built. */
export function href(path: string): string {
  return hrefUnder(import.meta.env.BASE_URL, path);
}

/**
 * The address of a page in full, as other sites need it.
 *
 * @param publicAddress where the site is published; nothing absolute is made up without it
 */
export function fullUrl(path: string, publicAddress: string): string;
export function fullUrl(path: string, publicAddress: string | undefined): string | undefined;
export function fullUrl(path: string, publicAddress: string | undefined): string | undefined {
  return publicAddress === undefined ? undefined : new URL(href(path), publicAddress).href;
}

/** The picture that networks show of every page, in the content, drawn after `apercu.svg` beside it; its address on the site. */
export const SHARE_FILE = 'apercu.png';
export const SHARE_PICTURE = `/${SHARE_FILE}`;

/**
 * The collections of which each entry has its page: the folder of the site that holds these pages, and their kind. The page of
 * `pages/` that has the name of the folder lists them.
 */
export const entryPages = {
  levels: { folder: 'niveaux', kind: 'niveau' },
  guides: { folder: 'guides', kind: 'guide' },
  schemes: { folder: 'financements', kind: 'financement' },
} as const satisfies Record<string, { readonly folder: string; readonly kind: PageKind }>;

/** The folders of the entries that have a page of their own; those of the self-diagnosis are no collection. */
const folders = { ...entryPages, recommendations: { folder: 'autodiagnostic' } } as const;

/** The address of the page of an entry, from the root of the site: `/guides/mon-guide/`. */
export function entryPath(collection: keyof typeof folders, id: string): string {
  return `/${folders[collection].folder}/${id}/`;
}
