import { askedQuestions, nextQuestion } from './answers.ts';
import {
  conditionOf,
  type Answers,
  type Condition,
  type NamedOption,
  type NamedQuestionnaire,
  type OptionId,
  type QuestionId,
  type QuestionLogic,
  type QuestionnaireLogic,
  type RuleLogic,
} from './model.ts';
import { memoize } from '../../content-model/memoize.ts';

/** Every state reached by answering question after question, from none to all, in a fixed order. */
export function* statesInOrder(questionnaire: QuestionnaireLogic, answers: Answers = {}): Generator<Answers> {
  yield answers;
  const next = nextQuestion(questionnaire, answers);
  if (next === undefined) return;
  for (const option of next.options) {
    yield* statesInOrder(questionnaire, { ...answers, [next.id]: option.id });
  }
}

const inOrder = memoize((questionnaire: QuestionnaireLogic): readonly Answers[] => [
  ...statesInOrder(questionnaire),
]);

/** Every choice of answers to questions asked, some left without. */
function* withHoles(questionnaire: QuestionnaireLogic, answers: Answers = {}, from = 0): Generator<Answers> {
  const asked = askedQuestions(questionnaire, answers);
  const at = questionnaire.questions.findIndex(
    (question, index) => index >= from && asked.includes(question),
  );
  const question = questionnaire.questions[at];
  if (question === undefined) {
    yield answers;
    return;
  }
  yield* withHoles(questionnaire, answers, at + 1);
  for (const { id } of question.options) {
    yield* withHoles(questionnaire, { ...answers, [question.id]: id }, at + 1);
  }
}

/**
 * Every state: those reached question after question, then those where a question waits before one that has its answer,
 * as when another answer opens a question.
 */
export function allStates(questionnaire: QuestionnaireLogic): Answers[] {
  const waits = (state: Answers) => {
    const asked = askedQuestions(questionnaire, state).map(({ id }) => state[id] !== undefined);
    return asked.includes(false) && asked.lastIndexOf(true) > asked.indexOf(false);
  };
  return [...inOrder(questionnaire), ...[...withHoles(questionnaire)].filter(waits)];
}

/** Every condition of a questionnaire: of its questions, of the rules of its tables. */
function conditionsIn({ questions, tableaux }: QuestionnaireLogic): Condition[] {
  const rules: readonly RuleLogic<unknown>[] = [
    ...tableaux.recommandation,
    ...tableaux.premierePrestation,
    ...tableaux.prestationsEnPlus,
  ];
  return [...questions.flatMap(({ posee }) => posee), ...rules.map(conditionOf)];
}

/**
 * By question, each option with the first that every condition takes as it takes this one: they open the same questions
 * and meet the same rules. One that warns is like no other.
 */
const alikeIn = memoize(
  (questionnaire: QuestionnaireLogic): ReadonlyMap<QuestionId, ReadonlyMap<OptionId, OptionId>> => {
    const conditions = conditionsIn(questionnaire);
    return new Map(
      questionnaire.questions.map(({ id, options }) => {
        const lists = conditions.flatMap((condition) => {
          const accepted = condition[id];
          return accepted === undefined ? [] : [accepted];
        });
        const firsts = new Map<string, OptionId>();
        return [
          id,
          new Map(
            options.map(({ id: option, avertit }) => {
              const lines = lists.map((accepted) => (accepted.includes(option) ? '1' : '0')).join('');
              const taken = avertit === true ? option : lines;
              const first = firsts.get(taken) ?? option;
              firsts.set(taken, first);
              return [option, first];
            }),
          ),
        ];
      }),
    );
  },
);

/** These answers, each replaced by the first that the rules take as they take it. */
export function standingFor(questionnaire: QuestionnaireLogic, answers: Answers): Answers {
  const alike = alikeIn(questionnaire);
  return Object.fromEntries(
    Object.entries(answers).map(([question, option]) => [
      question,
      alike.get(question)?.get(option) ?? option,
    ]),
  );
}

/** The name of what the rules make of some answers: those that they take alike have one name. */
export function kindOf(questionnaire: QuestionnaireLogic, answers: Answers): string {
  const alike = alikeIn(questionnaire);
  let kind = '';
  for (const { id } of questionnaire.questions) {
    const option = answers[id];
    kind += option === undefined ? '/' : `${alike.get(id)?.get(option) ?? option}/`;
  }
  return kind;
}

/** The options of a question without those that the rules take as they take another. */
export function unlikeOptions<Asked extends QuestionLogic>(
  questionnaire: QuestionnaireLogic,
  { id, options }: Asked,
): Asked['options'][number][] {
  const alike = alikeIn(questionnaire).get(id);
  return options.filter((option) => (alike?.get(option.id) ?? option.id) === option.id);
}

/**
 * The complete states without those that the rules take as they take another: what the rules make of these, they make of
 * all. A questionnaire has hundreds of times fewer of them.
 */
export const unlikeStates = memoize((questionnaire: QuestionnaireLogic): readonly Answers[] => {
  function* from(answers: Answers): Generator<Answers> {
    const next = nextQuestion(questionnaire, answers);
    if (next === undefined) yield answers;
    else for (const { id } of unlikeOptions(questionnaire, next)) yield* from({ ...answers, [next.id]: id });
  }
  return [...from({})];
});

/** Every state in which all questions asked are answered. */
export const completeStates = memoize((questionnaire: QuestionnaireLogic): readonly Answers[] =>
  inOrder(questionnaire).filter((answers) => nextQuestion(questionnaire, answers) === undefined),
);

/** The most questions that may still be asked after these answers, whatever the visitor answers. */
export function longestRemainder(questionnaire: QuestionnaireLogic, answers: Answers): number {
  const next = nextQuestion(questionnaire, answers);
  if (next === undefined) return 0;
  const lengths = unlikeOptions(questionnaire, next).map((option) =>
    longestRemainder(questionnaire, { ...answers, [next.id]: option.id }),
  );
  return 1 + Math.max(...lengths);
}

/** Every way of answering the questions still open. */
export function* completionsOf(
  questionnaire: NamedQuestionnaire,
  answers: Answers,
  accept: (option: NamedOption) => boolean = () => true,
): Generator<Answers> {
  const next = nextQuestion(questionnaire, answers);
  if (next === undefined) {
    yield answers;
    return;
  }
  for (const option of next.options.filter(accept)) {
    yield* completionsOf(questionnaire, { ...answers, [next.id]: option.id }, accept);
  }
}

/** Every way of answering the questions still open, « je ne sais pas » left out. */
export function definiteCompletions(questionnaire: NamedQuestionnaire, answers: Answers): Generator<Answers> {
  return completionsOf(questionnaire, answers, ({ inconnu }) => inconnu !== true);
}
