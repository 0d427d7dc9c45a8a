/** The way as its page and its script take it: words and addresses, no name to look for. */
export interface ShownLink {
  readonly title: string;
  readonly href: string;
}

export interface ShownStep {
  readonly id: string;
  /** Several steps have the same, where they go together or one in place of the other. */
  readonly number: number;
  readonly link: 'and' | 'or' | undefined;
  /** After how it goes with the step before. */
  readonly title: string;
  /** Its title in a calendar, where nothing else says which project. */
  readonly event: string;
  /** Who acts, the main one first. */
  readonly who: string;
  /** What makes it stand out: the words of those who have some. */
  readonly signs: readonly string[];
  /** Who acts besides, if they do not at every step. */
  readonly others: string;
  readonly outcome: string;
  /** How long it takes, where that is known. */
  readonly duration: string | undefined;
  readonly guides: readonly ShownLink[];
  readonly withoutGuide: string | undefined;
  /** What the offer proposes at the step, by the variant that it needs. */
  readonly services: readonly { readonly variant: string | undefined; readonly texts: readonly string[] }[];
  readonly papers: readonly ShownLink[];
  readonly schemes: readonly ShownLink[];
  /** What unfolds: services and aids, models; empty if there is none. */
  readonly help: string;
}

/** The steps at a level of the offer, or those that come after it. */
export interface ShownPart {
  readonly id: string;
  /** In a word or two, under its drawing. */
  readonly name: string;
  readonly title: string;
  /** The page of its level. */
  readonly href: string | undefined;
  readonly note: string | undefined;
  readonly steps: readonly ShownStep[];
}
