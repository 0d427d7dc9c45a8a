import { group, value, word } from './word-xml.ts';

/** Letters of a size in points, which Word counts in halves. */
export function size(points: number): string {
  return value('sz', points * 2) + value('szCs', points * 2);
}

/** A font that both Word and LibreOffice have, or replace by one of the same width. */
const font = word('rFonts', { ascii: 'Arial', hAnsi: 'Arial', eastAsia: 'Arial', cs: 'Arial' });

/** The letters of every document. */
export const letters = group('rPr', font, size(11), value('lang', 'fr-FR'));
