/** Communes of one department and their groupings: plain data, generated at build from public lists, loaded on demand. */

export interface Commune {
  /** Insee code. */
  readonly code: string;
  readonly name: string;
  /** At least one. Several communes share one, some communes have several. */
  readonly postcodes: readonly string[];
  /** Index of its intercommunalité in {@link Territory.groupings}. */
  readonly grouping: number;
  /** Former names, and names of the communes merged into it. */
  readonly formerNames: readonly string[];
  /** Municipal population (Insee), of the year that `site.yaml` says. */
  readonly inhabitants: number;
}

/** An intercommunalité with its own taxes. */
export interface Grouping {
  readonly siren: string;
  /** Full name: « Communauté d'agglomération du Cotentin ». */
  readonly name: string;
  /** Name without its kind (« Cotentin »), and with the kind abbreviated (« CA du Cotentin »). */
  readonly shortNames: readonly string[];
}

export interface Territory {
  /** Number of the department. */
  readonly department: string;
  readonly communes: readonly Commune[];
  readonly groupings: readonly Grouping[];
}

/** A neighbouring department, to locate a commune absent from the list. */
export interface Neighbour {
  readonly department: string;
  readonly name: string;
  /** Normalised names of its communes, never displayed. */
  readonly communes: readonly string[];
}

/** A commune, perhaps under a former name or by one of its postal codes, or a grouping. */
export type Place =
  | {
      readonly kind: 'commune';
      readonly commune: Commune;
      readonly formerName?: string | undefined;
      readonly postcode?: string | undefined;
    }
  | { readonly kind: 'grouping'; readonly grouping: Grouping };

/** A commune or a grouping that the site knows, in the site's words. */
export type NamedPlace = {
  readonly name: string;
  /** Name in full, with the postal code where it is sure: what a letter puts under who asks. */
  readonly label: string;
  /** Its other codes, in words; a grouping has none. */
  readonly details?: string;
} & (
  | {
      readonly kind: 'commune';
      readonly postcode: string;
      readonly code: string;
      /** Name of its intercommunalité. */
      readonly grouping: string;
      /** Municipal population. */
      readonly inhabitants: number;
    }
  | { readonly kind: 'grouping'; readonly department: string; readonly siren: string }
);
