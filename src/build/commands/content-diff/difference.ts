/** A text that differs: what it was and what it is; one of them alone where it was added or removed. */
export interface ChangedText {
  /** Where it stands, by the keys of the content file; empty for the text of a page. */
  readonly place: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** Something that differs between two contents. */
export interface Difference {
  /** As the editors name it. */
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** What differs in it; nothing when only its layout does. */
  readonly texts: readonly ChangedText[];
}
