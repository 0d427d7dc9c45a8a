/** A page as the list of the search knows it. */
export interface Listed {
  readonly title: string;
  readonly summary: string;
  /** The other words by which people ask for it, a phrase each. */
  readonly phrases: readonly string[];
}

/** A word that no page of the list holds, and the word, as a page writes it, that it was read as. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** What the list answers. */
export interface Finding<Page> {
  /** The best first. */
  readonly pages: readonly Page[];
  readonly corrections: readonly Correction[];
  /** What to look for in the text of the pages: the words that say what for, corrected. */
  readonly words: string;
}
