import { askedQuestions, isAsked } from '../engine/answers.ts';
import { alphabet, BASE, headOf, isSound, sums } from './sound-code.ts';
import type { Answers, OptionId, QuestionId, QuestionnaireLogic } from '../engine/model.ts';

/** The last version that a code can say: its first symbol holds twice the version, and one bit. */
export const LAST_VERSION = Math.floor(BASE / 2) - 1;

/** The shortest code that answers something, and the longest that one still reads aloud. */
export const LEAST_CHARACTERS = 4;
export const MOST_CHARACTERS = 9;

/** The most characters that a code is read aloud by. */
const GROUP = 4;

/** All that a code depends on: the version, and its questions in order, each with its options and when it is asked. */
export type CodeShape = Pick<QuestionnaireLogic, 'version' | 'questions'>;

function withChecks(symbols: readonly number[]): number[] {
  const [plain, weighted] = sums(symbols.length, (index) => symbols[index] ?? 0);
  const before = symbols.length + 1;
  // The two unknowns solve a + b = -plain and before·a + (before + 1)·b = -weighted; BASE - 1 is -1.
  const last = (before * plain + (BASE - 1) * weighted) % BASE;
  const first = ((BASE - 1) * (plain + last)) % BASE;
  return [...symbols, first, last];
}

/**
 * The code of a state, complete or partial: its head, the answers in mixed radix over the questions that they ask (0 for
 * not answered, the first question the lightest), two check characters. Few answers, few characters.
 */
export function encode(shape: CodeShape, answers: Answers): string {
  let value = askedQuestions(shape, answers).reduceRight((number, { id, options }) => {
    const digit = options.findIndex((option) => option.id === answers[id]) + 1;
    return number * (options.length + 1) + digit;
  }, 0);
  const symbols: number[] = [];
  for (; value > 0; value = Math.floor(value / BASE)) symbols.push(value % BASE);
  return withChecks([headOf(shape.version, symbols.length + 3), ...symbols])
    .map((symbol) => alphabet.charAt(symbol))
    .join('');
}

/**
 * The answers of a code of this shape: only such as its questions can reach, each asked by those before.
 *
 * @returns nothing for any text that is not the code of a state
 */
export function decode(shape: CodeShape, code: string): Answers | undefined {
  if (!isSound(code)) return undefined;
  const symbols = Array.from(code.slice(1, -2), (character) => alphabet.indexOf(character));
  let value = symbols.reduceRight((number, symbol) => number * BASE + symbol, 0);
  const answers: Record<QuestionId, OptionId> = {};
  for (const question of shape.questions) {
    if (!isAsked(question, answers)) continue;
    const { id, options } = question;
    const option = options[(value % (options.length + 1)) - 1];
    if (option !== undefined) answers[id] = option.id;
    value = Math.floor(value / (options.length + 1));
  }
  return encode(shape, answers) === code ? answers : undefined;
}

/**
 * A code in the fewest groups of four characters at most, the longer first, as it is read aloud: `4K7T`, `5QW-8C`,
 * `4M2D-QX`, `5R8K-4GC`.
 */
export function formatCode(code: string): string {
  const count = Math.ceil(code.length / GROUP);
  const edge = (group: number) => Math.ceil((group * code.length) / count);
  return Array.from({ length: count }, (_, group) => code.slice(edge(group), edge(group + 1))).join('-');
}
