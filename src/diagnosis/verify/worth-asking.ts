import { nextQuestion } from '../engine/answers.ts';
import type { Answers, Question } from '../engine/model.ts';
import { kindOf } from '../engine/states.ts';
import { matchesIn, ofEachKind, placeOfQuestion, type Enumeration, type Faults } from './subject.ts';

/** By kind of state, from none of the answers to all, the recommendations and services where its completions end. */
function endsByState({ questionnaire, complete }: Enumeration): ReadonlyMap<string, ReadonlySet<string>> {
  const ends = new Map<string, Set<string>>();
  for (const state of ofEachKind(questionnaire, complete)) {
    const matched = matchesIn(questionnaire)(state);
    const end = JSON.stringify([
      matched?.recommandation.alors,
      matched?.premierePrestation?.alors,
      matched?.prestationsEnPlus?.alors,
    ]);
    const given = Object.entries(state);
    for (let count = 0; count <= given.length; count += 1) {
      const key = kindOf(questionnaire, Object.fromEntries(given.slice(0, count)));
      ends.set(key, (ends.get(key) ?? new Set()).add(end));
    }
  }
  return ends;
}

/**
 * A question that decides is not asked where all is decided. One that only leaves points to confirm may be asked anywhere.
 */
export function* questionsAreWorthAsking(subject: Enumeration): Faults {
  const { questionnaire, states } = subject;
  const ends = endsByState(subject);
  const deciding = new Set<Question>();
  const decided: (readonly [Question, Answers])[] = [];
  // What the rules take alike ends alike.
  for (const state of ofEachKind(questionnaire, states)) {
    const question = nextQuestion(questionnaire, state);
    if (question === undefined) continue;
    const after = question.options.map((option) =>
      [...(ends.get(kindOf(questionnaire, { ...state, [question.id]: option.id })) ?? [])].toSorted().join(),
    );
    if (new Set(after).size > 1) deciding.add(question);
    else if (ends.get(kindOf(questionnaire, state))?.size === 1) decided.push([question, state]);
  }
  for (const [question, state] of decided) {
    if (!deciding.has(question)) continue;
    yield {
      message: `« ${question.titre} » est posée alors que la recommandation ne peut plus changer.`,
      at: placeOfQuestion(questionnaire, question, 'posee'),
      remedy: 'retirez de « posee » la réponse qui a déjà tout décidé',
      state,
    };
  }
}
