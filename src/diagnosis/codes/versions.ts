import { pruneAnswers } from '../engine/answers.ts';
import { decode, type CodeShape } from './code.ts';
import type { Answers, OptionId, QuestionId, QuestionLogic, QuestionnaireLogic } from '../engine/model.ts';

/** A published questionnaire, frozen: its printed codes open for ever. */
export interface FrozenVersion extends CodeShape {
  /** Names changed in the next version: `question` or `question/option`, to the new name. */
  readonly renommes: Readonly<Record<string, string>>;
  /** Answers without meaning in the next version: `question` or `question/option`. */
  readonly oublies: readonly string[];
  /** What changed for the visitor since this version, up to the present one. */
  readonly since?: string | undefined;
}

/** What it takes to open a code of any version. */
export interface CodeContext {
  readonly questionnaire: QuestionnaireLogic;
  readonly versions: readonly FrozenVersion[];
}

export interface OpenedCode {
  readonly answers: Answers;
  /** The version of the code, if it is not the present one. */
  readonly from?: number | undefined;
  /** What changed since the version of the code. */
  readonly since?: string | undefined;
}

/** The answers in the next version. */
function toNext({ renommes, oublies }: FrozenVersion, answers: Answers): Answers {
  const next: Record<QuestionId, OptionId> = {};
  for (const [question, option] of Object.entries(answers)) {
    const name = `${question}/${option}`;
    if (oublies.includes(question) || oublies.includes(name)) continue;
    const newOption = renommes[name]?.split('/')[1] ?? option;
    next[renommes[question] ?? question] = newOption;
  }
  return next;
}

/**
 * Translates the answers given to a version into the present one: renamed, or left out where they lost their
 * meaning.
 *
 * @param versions the published versions, oldest first
 * @param from the version that the answers were given to
 */
export function toPresent(
  { version: present }: Pick<QuestionnaireLogic, 'version'>,
  versions: readonly FrozenVersion[],
  from: number,
  answers: Answers,
): Answers {
  return versions
    .filter(({ version }) => from <= version && version < present)
    .reduce((translated, step) => toNext(step, translated), answers);
}

/**
 * Opens a code of any published version; answers that lost their meaning are left out.
 *
 * @param versions the published versions, oldest first; the present one may be among them
 * @returns nothing if the code is damaged or of a version never published
 */
export function openCode(
  questionnaire: QuestionnaireLogic,
  versions: readonly FrozenVersion[],
  code: string,
): OpenedCode | undefined {
  const present = decode(questionnaire, code);
  if (present !== undefined) return { answers: present };
  for (const frozen of versions.filter(({ version }) => version < questionnaire.version)) {
    const read = decode(frozen, code);
    if (read === undefined) continue;
    const translated = toPresent(questionnaire, versions, frozen.version, read);
    const { answers } = pruneAnswers(questionnaire, translated);
    return { answers, from: frozen.version, since: frozen.since };
  }
  return undefined;
}

/** The lines that ask a question, as one text; the order of the questions that a line reads says nothing. */
export function linesOf({ posee }: Pick<QuestionLogic, 'posee'>): string {
  return JSON.stringify(posee.map((line) => Object.entries(line).toSorted()));
}

function shapeOf({ questions }: CodeShape): string {
  return JSON.stringify(questions.map((one) => [one.id, linesOf(one), one.options.map(({ id }) => id)]));
}

/** Whether a questionnaire still has the questions of a frozen version, asked alike, with their options, in the same order. */
export function hasShapeOf(questionnaire: CodeShape, frozen: CodeShape): boolean {
  return shapeOf(questionnaire) === shapeOf(frozen);
}
