import { pruneAnswers } from '../engine/answers.ts';
import type { Answers, OptionId, QuestionId, QuestionnaireLogic } from '../engine/model.ts';

/**
 * Without look-alikes (0 O, 1 I L, U V). Its length is a prime, so that weighted sums modulo it refuse
 * every single and every double error.
 */
export const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXY';
const BASE = alphabet.length;

/** The last version that a code can say: one symbol holds it. */
export const LAST_VERSION = BASE - 1;

/** All that a code depends on: the version, and its questions and options in order. */
export type CodeShape = Pick<QuestionnaireLogic, 'version'> & {
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly options: readonly { readonly id: OptionId }[];
  }[];
};

/** Symbols that hold the answers: enough for every combination of « not answered » and the options. */
function answerLength({ questions }: CodeShape): number {
  const combinations = questions.reduce((product, question) => product * (question.options.length + 1), 1);
  let length = 0;
  for (let capacity = 1; capacity < combinations; capacity *= BASE) length += 1;
  return length;
}

/** Characters of a code: the version, the answers, two check characters. */
export function codeLength(shape: CodeShape): number {
  return 1 + answerLength(shape) + 2;
}

/** The plain sum and the sum weighted by position, both modulo the base: both are 0 for a valid code. */
function sums(symbols: readonly number[]): readonly [number, number] {
  const plain = symbols.reduce((sum, symbol) => sum + symbol, 0);
  const weighted = symbols.reduce((sum, symbol, index) => sum + (index + 1) * symbol, 0);
  return [plain % BASE, weighted % BASE];
}

function withChecks(symbols: readonly number[]): number[] {
  const [plain, weighted] = sums(symbols);
  const before = symbols.length + 1;
  // The two unknowns solve: a + b = -plain and before·a + (before + 1)·b = -weighted.
  const last = (((before * plain - weighted) % BASE) + BASE) % BASE;
  const first = (((-plain - last) % BASE) + BASE) % BASE;
  return [...symbols, first, last];
}

/**
 * The code of a state, complete or partial: version, answers in mixed radix over the questions (0 for
 * not answered), two check characters.
 */
export function encode(shape: CodeShape, answers: Answers): string {
  const value = shape.questions.reduce((number, { id, options }) => {
    const digit = options.findIndex((option) => option.id === answers[id]) + 1;
    return number * (options.length + 1) + digit;
  }, 0);
  const length = answerLength(shape);
  const symbols = Array.from(
    { length },
    (_, index) => Math.floor(value / BASE ** (length - 1 - index)) % BASE,
  );
  return withChecks([shape.version, ...symbols])
    .map((symbol) => alphabet.charAt(symbol))
    .join('');
}

/**
 * The answers of a code of this shape, whether or not their state can be reached.
 *
 * @returns nothing if the code is damaged or of another version
 */
export function readCode(shape: CodeShape, code: string): Answers | undefined {
  const symbols = [...code].map((character) => alphabet.indexOf(character));
  if (symbols.length !== codeLength(shape) || symbols.includes(-1)) return undefined;
  if (sums(symbols).some((sum) => sum !== 0)) return undefined;
  if (symbols[0] !== shape.version) return undefined;
  let value = symbols.slice(1, -2).reduce((number, symbol) => number * BASE + symbol, 0);
  const answers: Record<QuestionId, OptionId> = {};
  for (const { id, options } of shape.questions.toReversed()) {
    const digit = value % (options.length + 1);
    value = Math.floor(value / (options.length + 1));
    const option = options[digit - 1];
    if (option !== undefined) answers[id] = option.id;
  }
  return value === 0 ? answers : undefined;
}

/**
 * The answers of a code of the present version.
 *
 * @returns nothing if the code is damaged, of another version, or of a state that cannot be reached
 */
export function decode(questionnaire: QuestionnaireLogic, code: string): Answers | undefined {
  const answers = readCode(questionnaire, code);
  if (answers === undefined) return undefined;
  return pruneAnswers(questionnaire, answers).dropped.length === 0 ? answers : undefined;
}

/** A code in two groups, easier to read and to dictate: `35R8-4GC`. */
export function formatCode(code: string): string {
  const half = Math.ceil(code.length / 2);
  return `${code.slice(0, half)}-${code.slice(half)}`;
}
