import { isAsked, nextQuestion } from './answers.ts';
import {
  conditionOf,
  type Answers,
  type Condition,
  type NamedQuestionnaire,
  type OptionId,
  type QuestionId,
  type QuestionLogic,
  type QuestionnaireLogic,
  type RuleLogic,
} from './model.ts';
import { memoize } from '../../content-model/memoize.ts';

function* statesOver([question, ...later]: readonly QuestionLogic[], answers: Answers): Generator<Answers> {
  if (question === undefined) {
    yield answers;
    return;
  }
  yield* statesOver(later, answers);
  if (!isAsked(question, answers)) return;
  for (const { id } of question.options) yield* statesOver(later, { ...answers, [question.id]: id });
}

/**
 * Every state: each choice of answers to questions asked, some left without, as where another answer opens a question
 * before one that has its answer.
 */
export function allStates({ questions }: Pick<QuestionnaireLogic, 'questions'>): Answers[] {
  return [...statesOver(questions, {})];
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
 * From an answer, the first of its question that every condition takes as it takes this one: they open the same questions
 * and meet the same rules. One that warns is like no other.
 */
const standInOf = memoize((questionnaire: QuestionnaireLogic) => {
  const conditions = conditionsIn(questionnaire);
  const standIns = new Map(
    questionnaire.questions.map(({ id, options }) => {
      const firsts = new Map<string, OptionId>();
      const ofOption = options.map(({ id: option, avertit }) => {
        const taken = conditions.map((condition) => condition[id]?.includes(option)).join();
        const kind = avertit === true ? option : taken;
        const first = firsts.get(kind) ?? option;
        firsts.set(kind, first);
        return [option, first] as const;
      });
      return [id, new Map(ofOption)];
    }),
  );
  return (question: QuestionId, option: OptionId) => standIns.get(question)?.get(option) ?? option;
});

/** These answers, each replaced by the first that the rules take as they take it. */
export function standingFor(questionnaire: QuestionnaireLogic, answers: Answers): Answers {
  const standIn = standInOf(questionnaire);
  return Object.fromEntries(
    Object.entries(answers).map(([question, option]) => [question, standIn(question, option)]),
  );
}

/** The name of what the rules make of some answers: those that they take alike have one name. */
export function kindOf(questionnaire: QuestionnaireLogic, answers: Answers): string {
  const standing = standingFor(questionnaire, answers);
  return questionnaire.questions.map(({ id }) => standing[id]).join('/');
}

/** Every way of answering the questions still open, by the options accepted. */
export function* completionsOf<Accepted extends QuestionLogic['options'][number]>(
  questionnaire: {
    readonly questions: readonly (Pick<QuestionLogic, 'id' | 'posee'> & {
      readonly options: readonly Accepted[];
    })[];
  },
  answers: Answers,
  accept: (option: Accepted, question: QuestionId) => boolean = () => true,
): Generator<Answers> {
  const next = nextQuestion(questionnaire, answers);
  if (next === undefined) {
    yield answers;
    return;
  }
  for (const option of next.options.filter((each) => accept(each, next.id))) {
    yield* completionsOf(questionnaire, { ...answers, [next.id]: option.id }, accept);
  }
}

/** Every state in which all questions asked are answered. */
export const completeStates = memoize((questionnaire: QuestionnaireLogic): readonly Answers[] => [
  ...completionsOf(questionnaire, {}),
]);

/** Every way of answering the questions still open, « je ne sais pas » left out. */
export function definiteCompletions(questionnaire: NamedQuestionnaire, answers: Answers): Generator<Answers> {
  return completionsOf(questionnaire, answers, ({ inconnu }) => inconnu !== true);
}

/** Every way of answering the questions still open, without the options that the rules take as they take another. */
function unlikeCompletions(questionnaire: QuestionnaireLogic, answers: Answers): Answers[] {
  const standIn = standInOf(questionnaire);
  return [...completionsOf(questionnaire, answers, ({ id }, question) => standIn(question, id) === id)];
}

/**
 * The complete states without those that the rules take as they take another: what the rules make of these, they make of
 * all. A questionnaire has hundreds of times fewer of them.
 */
export const unlikeStates = memoize((questionnaire: QuestionnaireLogic): readonly Answers[] =>
  unlikeCompletions(questionnaire, {}),
);

/** The most questions that may still be asked after these answers, whatever the visitor answers. */
export function longestRemainder(questionnaire: QuestionnaireLogic, answers: Answers): number {
  const lengths = unlikeCompletions(questionnaire, answers).map((state) => Object.keys(state).length);
  return Math.max(...lengths) - Object.keys(answers).length;
}
