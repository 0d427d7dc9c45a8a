/**
 * The communes of one department and their groupings: plain data, generated at build from public lists.
 * A page loads it when it is needed.
 */

export interface Commune {
  /** Its Insee code. */
  readonly code: string;
  readonly name: string;
  /** One at least. Several communes share one, some communes have several. */
  readonly postcodes: readonly string[];
  /** The place of its intercommunalité in {@link Territory.groupings}. */
  readonly grouping: number;
  /** Names it bore, and names of the communes that became part of it. */
  readonly formerNames: readonly string[];
}

/** An intercommunalité with its own taxes. */
export interface Grouping {
  readonly siren: string;
  /** As people read it: « Communauté d'agglomération du Cotentin ». */
  readonly name: string;
  /** Its name without its kind (« Cotentin »), and with the kind abbreviated (« CA du Cotentin »). */
  readonly shortNames: readonly string[];
}

export interface Territory {
  /** The number of the department. */
  readonly department: string;
  readonly communes: readonly Commune[];
  readonly groupings: readonly Grouping[];
}

/** A department beside, with its communes by name: to say where a commune is that the list does not have. */
export interface Neighbour {
  readonly department: string;
  readonly name: string;
  /** Their names as they are looked for, folded: nobody reads them. */
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
