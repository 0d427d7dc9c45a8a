/** Page shown offline in place of one that is not on the device. */
export const NOT_KEPT_PAGE = '/hors-connexion/page-non-gardee/';

/** Address of the worker's note, in the cache only: no file of the site has this name. */
export const NOTE = '/service-worker.json';

/**
 * The name of the cache. Several sites may share an origin, each under its folder.
 *
 * @param base the folder of the site, `/` or `/folder/`
 */
export function cacheName(base: string): string {
  return `hors-connexion ${base}`;
}
