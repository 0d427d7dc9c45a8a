/** Page shown offline in place of one that is not on the device. */
export const NOT_KEPT_PAGE = '/hors-connexion/page-non-gardee/';

/** Address of the notes of the worker, one a version, in the cache only: no file of the site has this name. */
export const NOTE = '/service-worker.json';

/** How long a copy may stand for a slow network after the host was last asked, in days. Then only the network answers. */
export const TRUSTED_DAYS = 7;

/** Most bytes on the wire of what a journey needs, fetched unasked, and of the whole site, which a visitor is told before asking for it. */
export const MOST_BYTES = { journey: 250_000, whole: 1_500_000 };

/** What a page asks of the worker: what a journey needs, or the whole site. */
export type Request = 'journey' | 'whole';

/**
 * The name of the cache. Several sites may share an origin, each under its folder.
 *
 * @param base the folder of the site, `/` or `/folder/`
 */
export function cacheName(base: string): string {
  return `hors-connexion ${base}`;
}
