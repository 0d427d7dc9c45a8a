import { memoize } from '../../content-model/memoize.ts';
import { giveAnswer } from '../engine/answers.ts';
import { completionsOf } from '../engine/states.ts';
import type { Answers, Option, Question } from '../engine/model.ts';
import { rankOf, recommendedId } from '../engine/recommend.ts';
import {
  kindIn,
  placeOfOption,
  placeOfQuestion,
  type Enumeration,
  type Faults,
  type Violation,
} from './subject.ts';

/** Every complete state that one other answer leads to, newly opened questions answered in every way. */
function after(
  { questionnaire }: Enumeration,
  state: Answers,
  question: Question,
  option: Option,
): Answers[] {
  return [...completionsOf(questionnaire, giveAnswer(questionnaire, state, question.id, option.id).answers)];
}

/** What is worked out of states once for those that the rules take alike. */
function forKinds<Result>(
  work: (subject: Enumeration, state: Answers, question: Question, option: Option) => Result,
) {
  const byKind = memoize((_subject: Enumeration) => memoize((_option: Option) => new Map<string, Result>()));
  return (subject: Enumeration, state: Answers, question: Question, option: Option): Result => {
    const known = byKind(subject)(option);
    const kind = kindIn(subject.questionnaire)(state);
    const found = known.get(kind) ?? work(subject, state, question, option);
    known.set(kind, found);
    return found;
  };
}

/** Whether another answer may lead below a level. */
const mayLower = forKinds((subject, state, question, option): boolean => {
  const rank = (answers: Answers) => rankOf(subject.questionnaire, subject.recommendations, answers);
  const level = rank(state);
  if (level === undefined) return false;
  return after(subject, state, question, option).some((next) => (rank(next) ?? level) < level);
});

/** A more advanced answer never lowers the level. */
export function* advanceNeverLowers(subject: Enumeration): Faults {
  for (const state of subject.complete) {
    for (const question of subject.questionnaire.questions) {
      const given = question.options.find(({ id }) => id === state[question.id])?.rang ?? Infinity;
      for (const option of question.options) {
        const { id, texte, rang = 0 } = option;
        if (rang <= given || !mayLower(subject, state, question, option)) continue;
        yield {
          message: `Répondre « ${texte} » à « ${question.titre} » fait baisser le niveau.`,
          at: placeOfOption(subject.questionnaire, question, option, 'rang'),
          remedy: `corrigez la règle qui prend « ${question.id}: ${id} » dans cette situation, ou l’ordre des « rang »`,
          state,
        };
      }
    }
  }
}

const isRanked = ({ rang }: Option) => rang !== undefined;

/** Whether an answer leads at least as far as each ranked before it, further than one, and no further than those after. */
function fitsOrder(subject: Enumeration, question: Question, option: Option): boolean {
  const index = question.options.indexOf(option);
  const holders = ({ id }: Option) => subject.complete.filter((state) => state[question.id] === id);
  const earlier = question.options.slice(0, index).filter(isRanked);
  const later = question.options.slice(index + 1).filter(isRanked);
  return (
    earlier.every((other) => holders(other).every((state) => !mayLower(subject, state, question, option))) &&
    later.every((other) => holders(option).every((state) => !mayLower(subject, state, question, other))) &&
    earlier.some((other) => holders(option).some((state) => mayLower(subject, state, question, other)))
  );
}

/** Where answers are ordered, none that leads further is left without a rank. */
export function* ranksAreWhole(subject: Enumeration): Faults {
  for (const question of subject.questionnaire.questions) {
    for (const option of question.options) {
      if (isRanked(option) || option.inconnu === true || !fitsOrder(subject, question, option)) continue;
      yield {
        message: `À « ${question.titre} », « ${option.texte} » mène plus loin et n’a pas de « rang ».`,
        at: placeOfOption(subject.questionnaire, question, option),
        remedy: 'ajoutez sa ligne « rang », qui suit celui de la réponse d’avant',
      };
    }
  }
}

/** Where answers are ordered: doubt never leads further than any definite answer. */
function* doubtIsLowest(subject: Enumeration, state: Answers, question: Question): Faults {
  for (const option of question.options) {
    if (option.inconnu === true || !mayLower(subject, state, question, option)) continue;
    yield {
      message: `À « ${question.titre} », « je ne sais pas » mène plus loin que « ${option.texte} ».`,
      at: placeOfQuestion(subject.questionnaire, question),
      remedy: `retirez le doute de la règle qui le prend ici : « je ne sais pas » mène au plus bas, comme « ${option.id} »`,
      state,
    };
  }
}

/** Elsewhere: doubt never leads out of the offer, nor to a level that no definite answer gives. */
const doubtIsHarmless = forKinds((subject, state, question): Violation[] => {
  const recommended = (answers: Answers) => {
    const id = recommendedId(subject.questionnaire, answers);
    return subject.recommendations.find((candidate) => candidate.id === id);
  };
  const here = recommended(state);
  const definite = question.options
    .filter(({ inconnu }) => inconnu !== true)
    .flatMap((option) => after(subject, state, question, option).map(recommended));
  const start = `À « ${question.titre} », « je ne sais pas »`;
  const at = placeOfQuestion(subject.questionnaire, question);
  const found: Violation[] = [];
  if (here?.dehors === true && definite.some((other) => other?.dehors !== true)) {
    const remedy = `retirez « je ne sais pas » de la règle qui mène à « ${here.id} » : le doute reste dans l’offre`;
    found.push({ message: `${start} fait sortir de l’offre.`, at, remedy });
  }
  if (here?.rang !== undefined && definite.every((other) => other?.rang !== here.rang)) {
    const message = `${start} donne un niveau qu’aucune autre réponse ne donne.`;
    const remedy = `corrigez la règle qui mène à « ${here.id} » : le doute suit une des autres réponses`;
    found.push({ message, at, remedy });
  }
  return found;
});

/** « Je ne sais pas » is offered everywhere, costs nothing and leaves a point to confirm. */
export function* doubtIsSafe(subject: Enumeration): Faults {
  for (const question of subject.questionnaire.questions) {
    const { id, titre, options } = question;
    const doubt = options.find(({ inconnu }) => inconnu === true);
    if (doubt === undefined) {
      yield {
        message: `La question « ${titre} » n’a pas de réponse « je ne sais pas ».`,
        at: placeOfQuestion(subject.questionnaire, question, 'options'),
        remedy: 'ajoutez une option avec « inconnu: true » et un « point »',
      };
      continue;
    }
    if (doubt.point === undefined)
      yield {
        message: `À « ${titre} », « je ne sais pas » ne laisse aucun point à confirmer.`,
        at: placeOfOption(subject.questionnaire, question, doubt),
        remedy: 'ajoutez-lui une ligne « point » : ce que le premier appel doit régler',
      };
    for (const state of subject.complete) {
      if (state[id] !== doubt.id) continue;
      if (options.some(isRanked)) yield* doubtIsLowest(subject, state, question);
      else for (const found of doubtIsHarmless(subject, state, question, doubt)) yield { ...found, state };
    }
  }
}
