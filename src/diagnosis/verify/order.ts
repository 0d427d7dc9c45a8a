import { giveAnswer } from '../engine/answers.ts';
import { completionsOf } from '../engine/completions.ts';
import type { Answers, Option, Question } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import { rankOf, type Enumeration, type Violation } from './subject.ts';

/** Every complete state that one other answer leads to, newly opened questions answered in every way. */
function after(
  { questionnaire }: Enumeration,
  state: Answers,
  question: Question,
  option: Option,
): Answers[] {
  return [...completionsOf(questionnaire, giveAnswer(questionnaire, state, question.id, option.id).answers)];
}

/** Property 4: a more advanced answer never lowers the level. */
export function advanceNeverLowers(subject: Enumeration): Violation[] {
  const ranked = subject.questionnaire.questions.filter(({ options }) =>
    options.some(({ rank }) => rank !== undefined),
  );
  return subject.complete.flatMap((state) =>
    ranked.flatMap((question) => {
      const given = question.options.find(({ id }) => id === state[question.id])?.rank;
      const level = rankOf(subject, state);
      if (given === undefined || level === undefined) return [];
      return question.options
        .filter(({ rank }) => rank !== undefined && rank > given)
        .filter((option) =>
          after(subject, state, question, option).some((next) => (rankOf(subject, next) ?? level) < level),
        )
        .map((option) => ({
          property: 4,
          message: `Répondre « ${option.label} » à « ${question.title} » fait baisser le niveau.`,
          state,
        }));
    }),
  );
}

/** Property 5, where answers are ordered: doubt never leads further than any definite answer. */
function doubtIsLowest(subject: Enumeration, state: Answers, question: Question): Violation[] {
  const level = rankOf(subject, state);
  if (level === undefined) return [];
  return question.options
    .filter(({ unknown }) => unknown !== true)
    .filter((option) =>
      after(subject, state, question, option).some((next) => (rankOf(subject, next) ?? level) < level),
    )
    .map((option) => ({
      property: 5,
      message: `À « ${question.title} », « je ne sais pas » mène plus loin que « ${option.label} ».`,
      state,
    }));
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
  const violations = [
    here?.outside === true && definite.some((other) => other?.outside !== true)
      ? 'fait sortir de l’offre'
      : undefined,
    here?.rank !== undefined && definite.every((other) => other?.rank !== here.rank)
      ? 'donne un niveau qu’aucune autre réponse ne donne'
      : undefined,
  ];
  return violations
    .filter((violation) => violation !== undefined)
    .map((violation) => ({
      property: 5,
      message: `À « ${question.title} », « je ne sais pas » ${violation}.`,
      state,
    }));
}

/** Property 5: « je ne sais pas » is offered everywhere, costs nothing and leaves a point to confirm. */
export function doubtIsSafe(subject: Enumeration): Violation[] {
  return subject.questionnaire.questions.flatMap((question) => {
    const doubt = question.options.find(({ unknown }) => unknown === true);
    if (doubt === undefined) {
      return [
        { property: 5, message: `La question « ${question.title} » n’a pas de réponse « je ne sais pas ».` },
      ];
    }
    const silent =
      doubt.point === undefined
        ? [
            {
              property: 5,
              message: `À « ${question.title} », « je ne sais pas » ne laisse aucun point à confirmer.`,
            },
          ]
        : [];
    const ordered = question.options.some(({ rank }) => rank !== undefined);
    const check = ordered ? doubtIsLowest : doubtIsHarmless;
    const states = subject.complete.filter((state) => state[question.id] === doubt.id);
    return [...silent, ...states.flatMap((state) => check(subject, state, question))];
  });
}
