import type { Block, Run } from './read-documents.ts';

/** An ellipsis alone is a blank to fill; after a word, it belongs to the sentence. */
export const BLANK = /(?<![^\s(])(…)/;

function runsIn(blocks: readonly Block[]): Run[] {
  return blocks.flatMap((block): readonly Run[] => {
    if (block.kind === 'list') return runsIn(block.items.flat());
    return block.kind === 'table' ? [block.header, ...block.rows].flat(2) : block.runs;
  });
}

/** The blanks of a document: the name of each that has one, in order, and how many have none. */
export function blanksIn(blocks: readonly Block[]): { readonly names: string[]; readonly unnamed: number } {
  const runs = runsIn(blocks);
  const unnamed = runs.filter(({ blank }) => blank === undefined);
  return {
    names: runs.flatMap(({ blank }) => blank ?? []),
    unnamed: unnamed.flatMap(({ text }) => text.split(BLANK)).filter((piece) => piece === '…').length,
  };
}
