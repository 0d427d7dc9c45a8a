/** Files by address without `base`, with the beginning of a hash of what they hold. */
export type Files = Readonly<Record<string, string>>;

/** Files of a version of the site, written into its worker by the build. */
export interface Manifest {
  /** The beginning of a hash of all the rest: another version has another. */
  readonly version: string;
  /** Kept on the device as soon as the worker is installed. */
  readonly ahead: Files;
  /** Kept once visited. */
  readonly visited: Files;
}

/** The worker's note beside the files, for itself and for the offline page. */
export interface Note {
  readonly version: string;
  /** When the version took over, in milliseconds. */
  readonly since: number;
  /** The files that make it whole, as the cache names them. */
  readonly files: readonly string[];
}
