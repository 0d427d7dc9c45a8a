import type { Block, Runs } from './read-documents.ts';

/** An ellipsis alone is a blank to fill; after a word, it belongs to the sentence. */
export const BLANK = /(?<![^\s(])(…)/;

/** In what a tool says: a blank, with what is to be written there in brackets. */
export const OPEN_BLANK = /(?<![^\s(])(…(?: \([^)]*\))?)/;

/** The lines of a document: a paragraph, an item of a list, a row. */
export function linesIn(blocks: readonly Block[]): Runs[] {
  return blocks.flatMap((block): Runs[] => {
    if (block.kind === 'list') return block.items.flatMap(linesIn);
    return block.kind === 'table' ? [block.header, ...block.rows].map((row) => row.flat()) : [block.runs];
  });
}

/** The blanks of a document: the name of each that has one, in order, and how many have none. */
export function blanksIn(blocks: readonly Block[]): { readonly names: string[]; readonly unnamed: number } {
  const runs = linesIn(blocks).flat();
  const unnamed = runs.filter(({ blank }) => blank === undefined);
  return {
    names: runs.flatMap(({ blank }) => blank ?? []),
    unnamed: unnamed.flatMap(({ text }) => text.split(BLANK)).filter((piece) => piece === '…').length,
  };
}
