import { figures } from '../../diagnosis/engine/figures.ts';
import type { QuestionnaireLogic } from '../../diagnosis/engine/model.ts';

const BLOCK = /(?<=<!-- figures -->\n\n)[\s\S]*?(?=\n\n)/;

/** The figures of the self-diagnosis, as the README must show them. */
export function figuresBlock(questionnaire: QuestionnaireLogic): string {
  const { situations, states, fewestQuestions, meanQuestions, mostQuestions, ...rest } =
    figures(questionnaire);
  const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
  const lines = [
    ['complete situations, all verified', situations],
    ['situations of any kind, codes included', states],
    ['questions: fewest', fewestQuestions],
    ['questions: mean, each complete situation counted once', meanQuestions],
    ['questions: most', mostQuestions],
    ['question pages without JavaScript', rest.pagesWithoutScript],
    ['characters of a code', rest.codeLength],
    ['a code typed at random is refused, odds against one', rest.oddsOfRandomCode],
  ] as const;
  return lines.map(([name, value]) => `- ${name}: ${number.format(value)}`).join('\n');
}

/** The figures that a README shows; nothing if it shows none. */
export function figuresIn(readme: string): string | undefined {
  return BLOCK.exec(readme)?.[0];
}

/** A README that shows the figures of a questionnaire. */
export function withFigures(readme: string, questionnaire: QuestionnaireLogic): string {
  return readme.replace(BLOCK, () => figuresBlock(questionnaire));
}
