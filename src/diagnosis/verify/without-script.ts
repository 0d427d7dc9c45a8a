import { decidingAnswers } from '../engine/deciding.ts';
import type { Answers } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import { reasonKey, staticQuestions, type StaticQuestion } from '../engine/static-questions.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

/** Beyond this it is no questionnaire any more. */
const MOST_PAGES = 60;

/** Follows the answers of a state over the static pages, as a visitor's clicks would. */
export function walk(
  pages: readonly StaticQuestion[],
  state: Answers,
): { id: string; reason: string } | undefined {
  let page = pages[0];
  while (page !== undefined) {
    const { question, answers } = page;
    const target = answers.find(({ option }) => option === state[question])?.target;
    if (target === undefined) return undefined;
    if (target.kind === 'recommendation') return target;
    page = pages.find(({ node }) => node === target.node);
  }
  return undefined;
}

/**
 * Property 9: the pages without a script give the same recommendation by the same deciding answers.
 *
 * @param draw what is checked; the engine's own unless a test gives a faulty one
 */
export function staticPagesMatch(
  { questionnaire, complete }: Enumeration,
  draw = staticQuestions,
): Violation[] {
  const pages = draw(questionnaire);
  const decide = decidingAnswers(questionnaire);
  if (pages.length > MOST_PAGES) {
    return [violation(9, `Sans JavaScript, il faudrait ${pages.length} pages : ${MOST_PAGES} au plus.`)];
  }
  return complete
    .filter((state) => {
      const reached = walk(pages, state);
      const expected = recommendedId(questionnaire, state);
      return reached?.id !== expected || reached?.reason !== reasonKey(decide(state), state);
    })
    .map((state) => violation(9, 'Sans JavaScript, les pages mènent ailleurs.', state));
}
