import { parseDocument } from 'yaml';
import { fingerprintOf } from '../../diagnosis/check-versions.ts';
import type { Questionnaire } from '../../diagnosis/engine/model.ts';
import { formatted } from './formatted.ts';

/** The file of the questions, and that of their published versions. */
export const QUESTIONS = 'autodiagnostic.yaml';
export const VERSIONS = 'versions.yaml';

/** The questions under the number of their next version. */
export function numbered(source: string, version: number): Promise<string> {
  return formatted(QUESTIONS, source.replace(/^version: \d+$/m, `version: ${version}`));
}

/**
 * The published versions with one more: the questions of a questionnaire, their words and when each is asked, for ever.
 *
 * @param news what changes for the visitor
 */
export function withVersion(source: string, questionnaire: Questionnaire, news: string): Promise<string> {
  const document = parseDocument(source);
  const today = new Date().toISOString().slice(0, 10);
  document.addIn(['versions'], {
    version: questionnaire.version,
    date: today,
    nouveautes: news,
    empreinte: fingerprintOf(questionnaire.questions),
    questions: Object.fromEntries(
      questionnaire.questions.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((option) => [option.id, option.texte])),
      ]),
    ),
    posees: Object.fromEntries(
      questionnaire.questions.flatMap(({ id, posee }) => (posee.length === 0 ? [] : [[id, posee]])),
    ),
  });
  return formatted(VERSIONS, document.toString());
}
