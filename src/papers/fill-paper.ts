import { fillWord } from '../guides/documents/fill-word.ts';
import type { Parts } from '../guides/documents/zip.ts';
import { countOf, fillingOf, noteOf, type FillingRules } from './filling.ts';
import type { Paper } from './model.ts';
import type { PapersTexts } from './texts.ts';

/**
 * The file of a paper once filled. It says under its title that it is to be read again, how much it lacks, what is wrong.
 *
 * @param model what the Word file of its model holds
 * @param values those of its blanks, by name; a date as 2027-01-12, a choice as its option
 */
export function fillPaper(
  model: Parts,
  paper: Pick<Paper, 'names' | 'due' | 'within'>,
  values: Readonly<Record<string, string>>,
  data: FillingRules & {
    readonly texts: Pick<PapersTexts, 'reste' | 'complet' | 'aCorriger' | 'plusTard' | 'aRelire'>;
    /** What is to be put right first. */
    readonly alerts?: readonly string[];
  },
): Uint8Array<ArrayBuffer> {
  const { alerts = [] } = data;
  const note = noteOf(countOf(paper, data, values), data.texts, alerts.length > 0);
  return fillWord(model, fillingOf(paper.names, data, values), note, alerts);
}
