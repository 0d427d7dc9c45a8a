import { giveAnswer } from '../engine/answers.ts';
import { completionsOf } from '../engine/states.ts';
import type { Answers, Option, Question } from '../engine/model.ts';
import { rankOf, recommendedId } from '../engine/recommend.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

/** Every complete state that one other answer leads to, newly opened questions answered in every way. */
function after(
  { questionnaire }: Enumeration,
  state: Answers,
  question: Question,
  option: Option,
): Answers[] {
  return [...completionsOf(questionnaire, giveAnswer(questionnaire, state, question.id, option.id).answers)];
}

/** Whether another answer may lead below a level. */
function mayLower(subject: Enumeration, state: Answers, question: Question, option: Option): boolean {
  const rank = (answers: Answers) => rankOf(subject.questionnaire, subject.recommendations, answers);
  const level = rank(state);
  if (level === undefined) return false;
  return after(subject, state, question, option).some((next) => (rank(next) ?? level) < level);
}

/** Property 4: a more advanced answer never lowers the level. */
export function advanceNeverLowers(subject: Enumeration): Violation[] {
  return subject.complete.flatMap((state) =>
    subject.questionnaire.questions.flatMap((question) => {
      const given = question.options.find(({ id }) => id === state[question.id])?.rank;
      if (given === undefined) return [];
      return question.options
        .filter(({ rank }) => rank !== undefined && rank > given)
        .filter((option) => mayLower(subject, state, question, option))
        .map(({ label }) =>
          violation(4, `Répondre « ${label} » à « ${question.title} » fait baisser le niveau.`, state),
        );
    }),
  );
}

/** Property 5, where answers are ordered: doubt never leads further than any definite answer. */
function doubtIsLowest(subject: Enumeration, state: Answers, question: Question): Violation[] {
  const start = `À « ${question.title} », « je ne sais pas » mène plus loin que`;
  return question.options
    .filter(({ unknown }) => unknown !== true)
    .filter((option) => mayLower(subject, state, question, option))
    .map(({ label }) => violation(5, `${start} « ${label} ».`, state));
}

/** Property 5, elsewhere: doubt never leads out of the offer, nor to a level that no definite answer gives. */
function doubtIsHarmless(subject: Enumeration, state: Answers, question: Question): Violation[] {
  const recommended = (answers: Answers) => {
    const id = recommendedId(subject.questionnaire, answers);
    return subject.recommendations.find((candidate) => candidate.id === id);
  };
  const here = recommended(state);
  const definite = question.options
    .filter(({ unknown }) => unknown !== true)
    .flatMap((option) => after(subject, state, question, option).map(recommended));
  const start = `À « ${question.title} », « je ne sais pas »`;
  const violations: Violation[] = [];
  if (here?.outside === true && definite.some((other) => other?.outside !== true)) {
    violations.push(violation(5, `${start} fait sortir de l’offre.`, state));
  }
  if (here?.rank !== undefined && definite.every((other) => other?.rank !== here.rank)) {
    violations.push(violation(5, `${start} donne un niveau qu’aucune autre réponse ne donne.`, state));
  }
  return violations;
}

/** Property 5: « je ne sais pas » is offered everywhere, costs nothing and leaves a point to confirm. */
export function doubtIsSafe(subject: Enumeration): Violation[] {
  return subject.questionnaire.questions.flatMap((question) => {
    const doubt = question.options.find(({ unknown }) => unknown === true);
    if (doubt === undefined) {
      return [violation(5, `La question « ${question.title} » n’a pas de réponse « je ne sais pas ».`)];
    }
    const silent = `À « ${question.title} », « je ne sais pas » ne laisse aucun point à confirmer.`;
    const isOrdered = question.options.some(({ rank }) => rank !== undefined);
    const check = isOrdered ? doubtIsLowest : doubtIsHarmless;
    const states = subject.complete.filter((state) => state[question.id] === doubt.id);
    return [
      ...(doubt.point === undefined ? [violation(5, silent)] : []),
      ...states.flatMap((state) => check(subject, state, question)),
    ];
  });
}
