/** What an attribute says: any text, or one of some words; `several` of them where commas part them. */
type Attribute = 'text' | { readonly words: readonly string[]; readonly several?: boolean };

/** A tag that a text may hold, with every attribute that it asks for: it takes no other. */
export interface Tag {
  /**
   * Around paragraphs, around a few words on a line or around some anywhere; alone on its line, inside a sentence, or both:
   * the last three hold nothing.
   */
  readonly place: 'paragraphs' | 'words' | 'some-words' | 'alone' | 'sentence' | 'anywhere';
  readonly attributes: Readonly<Record<string, Attribute>>;
  /** The tag that must be around it: elsewhere nothing would fill it. */
  readonly within?: string;
}

/** The tags that a text may hold, by name. */
export type Tags = Readonly<Record<string, Tag>>;
