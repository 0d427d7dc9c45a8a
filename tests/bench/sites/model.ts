import type { Cost } from '../measured-run.ts';
import type { GeneratedGuide } from '../generated-guides.ts';
import type { SearchWay } from '../visits.ts';

/** A way to publish the same guides. */
export interface Publisher {
  readonly name: string;
  /** The address of a guide, by its id. */
  readonly addressOf: (id: string) => string;
  readonly search: SearchWay;
  /** Builds the site of these guides from nothing. */
  readonly build: (guides: readonly GeneratedGuide[]) => Promise<BuiltSite>;
}

/** A site built, and what it cost. */
export interface BuiltSite extends Cost {
  readonly dist: string;
  /** Seconds of the build that its own compression took, if it compresses its files. */
  readonly compression?: number;
}

/** How many guides a menu lists: one that lists them all would grow with the square of the site. */
export const MENU = 12;
