/** A stretch of text set in one way. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The address that the text leads to, on another site. */
  readonly link?: string;
}

export type Runs = readonly Run[];

/** A part of a document, as a page and a word processor both know it. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly header: readonly Runs[]; readonly rows: readonly (readonly Runs[])[] };

/** A document that a commune adapts: read on the page of a guide, and given as a Word file. */
export interface GuideDocument {
  /** The name of its file, without extension: unique on the site. */
  readonly file: string;
  readonly title: string;
  /** The line of the content file on which it starts. */
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** A fault of a text, not yet tied to its file. */
export interface Fault {
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}
