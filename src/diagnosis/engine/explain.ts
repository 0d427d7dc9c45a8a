import { askedQuestions } from './answers.ts';
import {
  conditionOf,
  type Answers,
  type Condition,
  type Option,
  type Question,
  type Questionnaire,
  type Rule,
} from './model.ts';

/** An answer and its question. */
export interface GivenAnswer {
  readonly question: Question;
  readonly option: Option;
}

/** The answers given, in question order. */
export function givenAnswers(
  questionnaire: Pick<Questionnaire, 'questions'>,
  answers: Answers,
): GivenAnswer[] {
  return askedQuestions(questionnaire, answers).flatMap((question) => {
    const option = question.options.find((candidate) => candidate.id === answers[question.id]);
    return option === undefined ? [] : [{ question, option }];
  });
}

/** The answers that leave something for the first call to settle, in question order. */
export function pointsToConfirm(
  questionnaire: Pick<Questionnaire, 'questions'>,
  answers: Answers,
): GivenAnswer[] {
  return givenAnswers(questionnaire, answers).filter(({ option }) => option.point !== undefined);
}

/** A question with the answers that a condition accepts. */
interface AcceptedAnswers {
  readonly question: Question;
  readonly accepted: readonly Option[];
}

/** The questions that a condition reads, in their order, each with the answers that it accepts. */
export function acceptedAnswers({ questions }: Questionnaire, condition: Condition): AcceptedAnswers[] {
  return questions.flatMap((question) => {
    const ids = condition[question.id];
    if (ids === undefined) return [];
    return [{ question, accepted: question.options.filter(({ id }) => ids.includes(id)) }];
  });
}

/** The reason of a rule by the answer given, where it accepts several to one question: « its id/the answer », then the words. */
export function reasonsByAnswer(
  questionnaire: Questionnaire,
  rule: Rule<unknown>,
): (readonly [string, string])[] {
  const [asked, ...others] = acceptedAnswers(questionnaire, conditionOf(rule));
  if (asked === undefined || others.length > 0 || asked.accepted.length < 2)
    return [[rule.id, reasonInWords(questionnaire, rule)]];
  return asked.accepted.map(({ id }) => [
    `${rule.id}/${id}`,
    reasonInWords(questionnaire, rule, { [asked.question.id]: id }),
  ]);
}

/**
 * The reason of a rule, its braces replaced by clauses.
 *
 * @param answers to name the answers given; without them, every answer that the rule accepts is named
 */
export function reasonInWords(
  questionnaire: Questionnaire,
  rule: Rule<unknown>,
  answers: Answers = {},
): string {
  const read = acceptedAnswers(questionnaire, conditionOf(rule));
  return rule.motif.replaceAll(/\{([^}]*)\}/g, (_, asked: string) => {
    const options = read.flatMap(({ question, accepted }) => (question.id === asked ? accepted : []));
    const given = options.filter(({ id }) => id === answers[asked]);
    return (given.length > 0 ? given : options).map(({ clause }) => clause).join(', ou que ');
  });
}

const either = new Intl.ListFormat('fr', { type: 'disjunction' });

/**
 * A condition as the answers that meet it, for a reader whose answers are not known: « Si vous avez répondu « … » ». The
 * question is named where its answer is one of several questions, such as « Je ne sais pas ».
 *
 * @param isOtherwise whether a condition said before may hold too, and then wins
 */
export function ifAnswered(questionnaire: Questionnaire, when: Condition, isOtherwise = false): string {
  const isOfSeveral = (label: string) =>
    questionnaire.questions.filter(({ options }) => options.some((option) => option.texte === label)).length >
    1;
  const given = acceptedAnswers(questionnaire, when).map(({ question, accepted }) => {
    const labels = either.format(accepted.map(({ texte }) => `«\u00A0${texte}\u00A0»`));
    const asked = accepted.some(({ texte }) => isOfSeveral(texte))
      ? ` à «\u00A0${question.titre}\u00A0»`
      : '';
    return `${labels}${asked}`;
  });
  return `${isOtherwise ? 'Sinon, si' : 'Si'} vous avez répondu ${given.join(', et ')}\u00A0:`;
}

/** Whether no answers can meet both conditions: a question has no answer that both accept. */
export function excludeEachOther(one: Condition, other: Condition): boolean {
  return Object.entries(one).some(
    ([question, accepted]) => other[question]?.every((option) => !accepted.includes(option)) === true,
  );
}
