import { nextQuestion } from './answers.ts';
import { distinguishingAnswers } from './shown.ts';
import { kindOf, longestRemainder, unlikeStates } from './states.ts';
import type { Answers, OptionId, QuestionId, QuestionnaireLogic, RecommendationId } from './model.ts';
import { memoize } from '../../content-model/memoize.ts';
import { waysOf } from './ways.ts';

/** Where an answer leads without a script: another question, or a recommendation by the way that led there. */
export type StaticTarget =
  | { readonly kind: 'question'; readonly node: string }
  | { readonly kind: 'recommendation'; readonly id: RecommendationId; readonly way: string };

/** A question page for visitors without JavaScript. */
export interface StaticQuestion {
  /** The id of the question, with a number from the second page of the same question on. */
  readonly node: string;
  readonly question: QuestionId;
  /** The most questions still to answer, this one included. */
  readonly most: number;
  readonly answers: readonly { readonly option: OptionId; readonly target: StaticTarget }[];
}

/** By kind of answers, from none to all, the questions whose answers may still name the way. */
function questionsTold(questionnaire: QuestionnaireLogic): ReadonlyMap<string, ReadonlySet<QuestionId>> {
  const tell = distinguishingAnswers(questionnaire);
  const told = new Map<string, Set<QuestionId>>();
  for (const state of unlikeStates(questionnaire)) {
    const given = Object.entries(state);
    for (let count = 0; count <= given.length; count += 1) {
      const kind = kindOf(questionnaire, Object.fromEntries(given.slice(0, count)));
      const here = told.get(kind) ?? new Set();
      told.set(kind, here);
      for (const id of tell(state)) here.add(id);
    }
  }
  return told;
}

function linkedPages(questionnaire: QuestionnaireLogic): readonly StaticQuestion[] {
  const wayOf = waysOf(questionnaire);
  const told = questionsTold(questionnaire);
  const pages = new Map<string, StaticQuestion>();
  const known = new Map<string, StaticTarget>();

  /** Where answers lead: those that differ by what no way tells lead to one place. */
  function visit(answers: Answers): StaticTarget {
    const kind = kindOf(questionnaire, answers);
    const telling = Object.entries(answers).filter(([id]) => told.get(kind)?.has(id) === true);
    const name = JSON.stringify([kind, telling]);
    const target = known.get(name) ?? follow(answers);
    known.set(name, target);
    return target;
  }

  function follow(answers: Answers): StaticTarget {
    const question = nextQuestion(questionnaire, answers);
    if (question === undefined) {
      const way = wayOf(answers);
      return { kind: 'recommendation', id: way?.recommendation ?? '', way: way?.key ?? '' };
    }
    const links = question.options.map(({ id }) => ({
      option: id,
      target: visit({ ...answers, [question.id]: id }),
    }));
    const signature = JSON.stringify([question.id, links]);
    const same = pages.get(signature);
    if (same !== undefined) return { kind: 'question', node: same.node };
    const twins = [...pages.values()].filter((page) => page.question === question.id).length;
    const node = twins === 0 ? question.id : `${question.id}-${twins + 1}`;
    const most = longestRemainder(questionnaire, answers);
    pages.set(signature, { node, question: question.id, most, answers: links });
    return { kind: 'question', node };
  }

  visit({});
  return [...pages.values()].toReversed();
}

/** The page that alone leads to another; none to the first, nor where several do, as one address then follows several paths. */
export function pageBefore(pages: readonly StaticQuestion[], node: string): string | undefined {
  const [before, ...others] = pages.filter(({ answers }) =>
    answers.some(({ target }) => target.kind === 'question' && target.node === node),
  );
  return others.length === 0 ? before?.node : undefined;
}

/**
 * The self-diagnosis as linked pages: the tree of the questions, its equal branches merged. Two branches
 * are equal when they lead to the same recommendations by the same answers shown, with the same first service.
 *
 * @returns the pages, the first question first
 */
export const staticQuestions = memoize(linkedPages);
