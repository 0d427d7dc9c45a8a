import { ConcreteHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Block, Run, Runs } from '../model.ts';
import { styleIds } from './styles.ts';

/** An ellipsis alone is a blank to fill; after a word, it belongs to the sentence. */
const BLANK = /(?<![^\s(])(…)/;

function textRuns({ text, bold, italic, link }: Run): TextRun[] {
  return text
    .split(BLANK)
    .filter((piece) => piece !== '')
    .map((piece) => {
      // « Not bold », said, would undo what the style of a heading says.
      const set = { text: piece, ...(bold && { bold }), ...(italic && { italics: italic }) };
      if (piece === '…') return new TextRun({ ...set, style: styleIds.blank });
      return new TextRun(link === undefined ? set : { ...set, style: 'Hyperlink' });
    });
}

/** The name of the relationship of a link: the library would draw one by lot. */
export function linkName(links: readonly string[], link: string): string {
  return `Link${links.indexOf(link)}`;
}

/**
 * The texts of a paragraph, as Word sets them.
 *
 * @param links the addresses that the whole document leads to
 */
export function wordRuns(runs: Runs, links: readonly string[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.link === undefined) return textRuns(run);
    return [new ConcreteHyperlink(textRuns(run), linkName(links, run.link))];
  });
}

/** The addresses that a document leads to, each once. */
export function linksOf(blocks: readonly Block[]): string[] {
  const found = blocks.flatMap((block): readonly (string | undefined)[] => {
    if (block.kind === 'list') return block.items.flatMap(linksOf);
    const runs = block.kind === 'table' ? [...block.header, ...block.rows.flat()].flat() : block.runs;
    return runs.map(({ link }) => link);
  });
  return [...new Set(found.filter((link) => link !== undefined))];
}
