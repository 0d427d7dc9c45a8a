import type { GuideDocument } from '../../guides/documents/read-documents.ts';

/** A blank to fill at the end of a line, and the colon before it. */
const BLANK = /\s*:?\s*…$/u;

/** What the lists of a document ask to look at, line by line, without their blanks. */
export function toLookAt({ blocks }: Pick<GuideDocument, 'blocks'>): string[] {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .flatMap(([first]) => (first?.kind === 'paragraph' ? [first.runs] : []))
    .map((runs) =>
      runs
        .map(({ text }) => text)
        .join('')
        .replace(BLANK, ''),
    );
}
