import { nextQuestion } from '../engine/answers.ts';
import type { Answers, QuestionId } from '../engine/model.ts';
import { kindOf } from '../engine/states.ts';
import { placeOfQuestion } from './places.ts';
import { matchesIn, ofEachKind, violation, type Enumeration, type Violation } from './subject.ts';

/** The recommendations and services that a state may still lead to, each as one text. */
type Ends = ReadonlySet<string>;

/** By kind of state, from none of the answers to all, where its completions end. */
function endsByState({ questionnaire, complete }: Enumeration): ReadonlyMap<string, Ends> {
  const ends = new Map<string, Set<string>>();
  for (const state of ofEachKind(questionnaire, complete)) {
    const matched = matchesIn(questionnaire)(state);
    const end = JSON.stringify([
      matched?.recommendation.outcome,
      matched?.firstService?.outcome,
      matched?.extraServices?.outcome,
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
 * Property 16: a question that decides is not asked where all is decided. One that only leaves points to confirm
 * may be asked anywhere.
 */
export function questionsAreWorthAsking(subject: Enumeration): Violation[] {
  const { questionnaire, states } = subject;
  const ends = endsByState(subject);
  const deciding = new Set<QuestionId>();
  const decided: { readonly question: QuestionId; readonly title: string; readonly state: Answers }[] = [];
  // What the rules take alike ends alike.
  for (const state of ofEachKind(questionnaire, states)) {
    const question = nextQuestion(questionnaire, state);
    if (question === undefined) continue;
    const { id, title, options } = question;
    const after = options.map((option) =>
      [...(ends.get(kindOf(questionnaire, { ...state, [id]: option.id })) ?? [])].toSorted().join(),
    );
    if (new Set(after).size > 1) deciding.add(id);
    else if (ends.get(kindOf(questionnaire, state))?.size === 1) decided.push({ question: id, title, state });
  }
  return decided
    .filter(({ question }) => deciding.has(question))
    .map(({ question, title, state }) =>
      violation(16, `« ${title} » est posée alors que la recommandation ne peut plus changer.`, {
        at: placeOfQuestion(questionnaire, question, 'posee'),
        remedy: 'retirez de « posee » la réponse qui a déjà tout décidé',
        state,
      }),
    );
}
