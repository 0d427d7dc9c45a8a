import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { codesFolder } from '../../content-model/content-folder.ts';
import { fingerprintOf } from '../../diagnosis/check-versions.ts';
import { encode } from '../../diagnosis/codes/code.ts';
import type { Questionnaire } from '../../diagnosis/engine/model.ts';
import { allStates } from '../../diagnosis/engine/states.ts';
import { formatted } from './formatted.ts';

/** The file of the questions, and that of their published versions. */
export const QUESTIONS = 'autodiagnostic.yaml';
export const VERSIONS = 'versions.yaml';

/** Codes recorded a version: enough to meet every answer several times. */
const CORPUS = 60;

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
    empreinte: fingerprintOf(questionnaire),
    questions: Object.fromEntries(
      questionnaire.questions.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((option) => [option.id, option.label])),
      ]),
    ),
    posees: Object.fromEntries(
      questionnaire.questions.flatMap(({ id, askedWhen }) =>
        askedWhen.length === 0 ? [] : [[id, askedWhen]],
      ),
    ),
  });
  return formatted(VERSIONS, document.toString());
}

/** Writes codes of a version, which tests replay for ever; gives their number and their file, in words. */
export function writeCorpus(questionnaire: Questionnaire): string {
  const states = allStates(questionnaire);
  const step = Math.max(1, Math.floor(states.length / CORPUS));
  const codes = states
    .filter((_, index) => index % step === 0)
    .map((answers) => [encode(questionnaire, answers), answers] as const);
  mkdirSync(codesFolder, { recursive: true });
  const path = join(codesFolder, `version-${questionnaire.version}.json`);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(codes), null, 2)}\n`);
  return `${codes.length} codes dans ${path}`;
}
