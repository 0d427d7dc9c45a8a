/** What reads a text of the visitor or of an address. */
export interface Reader {
  /** Texts that it takes: what is tried is made from them. */
  readonly seeds: readonly string[];
  /** Reads a text and expects of what it gives what holds of any. */
  readonly read: (text: string) => void;
}
