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

/** Files by address without `base`, with the beginning of a hash of what they hold. */
export type Files = Readonly<Record<string, string>>;

/** Files of a version of the site, written into its worker by the build. */
export interface Manifest {
  /** The beginning of a hash of all the rest: another version has another. */
  readonly version: string;
  /** What a self-diagnosis and a request need: kept once one of them is begun. */
  readonly journey: Files;
  /** The rest of the site: kept when the visitor asks for it. */
  readonly rest: Files;
  /** Kept when they are opened: models, never ahead, and of the rest the page that fills them and the plan. */
  readonly opened: Files;
  /** By the address of a page, what is kept with it once it is opened: what its visitor goes on to. */
  readonly together: Readonly<Record<string, readonly string[]>>;
}

/** The worker's note beside the files, for itself and for the offline page. */
export interface Note {
  readonly version: string;
  /** When the version took over, in milliseconds. */
  readonly since: number;
  /** When the host last said that no other version is published, in milliseconds. */
  readonly checked: number;
  /** Whether the visitor asked for the whole site. */
  readonly isWhole: boolean;
  /** The files that were to be kept, as the cache names them. */
  readonly files: readonly string[];
}
