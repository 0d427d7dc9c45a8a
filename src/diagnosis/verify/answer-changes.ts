import { giveAnswer, holds } from '../engine/answers.ts';
import type { Answers, Question } from '../engine/model.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

/** Independent of the engine: whether a question applies, given the remaining answers. */
function applies({ askedWhen }: Question, remaining: Answers): boolean {
  return askedWhen.length === 0 || askedWhen.some((condition) => holds(condition, remaining));
}

/** What is wrong with one change of answer, if anything is. */
function wrongIn(
  { questionnaire }: Enumeration,
  state: Answers,
  changed: Question,
  option: string,
  change: typeof giveAnswer,
): string | undefined {
  const { answers, dropped } = change(questionnaire, state, changed.id, option);
  for (const question of questionnaire.questions) {
    const [before, now] = [state[question.id], answers[question.id]];
    if (question.id === changed.id) {
      if (now !== option) return 'la nouvelle réponse est perdue';
      continue;
    }
    if (before === undefined) continue;
    const stays = applies(question, answers);
    if (stays && now !== before) return `la réponse à « ${question.title} » est perdue`;
    if (!stays && now !== undefined) return `la réponse à « ${question.title} » reste sans être posée`;
    if (dropped.includes(question.id) === stays) return `le retrait de « ${question.title} » est mal annoncé`;
  }
  return undefined;
}

/**
 * Property 8: changing any answer, from any state, keeps what still applies and names what goes. That a
 * complete state is then asked new questions only follows: an answer still asked is never lost.
 *
 * @param change what is checked; the engine's own unless a test gives a faulty one
 */
export function changesAreFaithful(subject: Enumeration, change = giveAnswer): Violation[] {
  return subject.states.flatMap((state) =>
    subject.questionnaire.questions
      .filter(({ id }) => state[id] !== undefined)
      .flatMap((question) =>
        question.options.flatMap(({ id, label }) => {
          const found = wrongIn(subject, state, question, id, change);
          if (found === undefined) return [];
          return [violation(8, `Changer « ${question.title} » en « ${label} » : ${found}.`, state)];
        }),
      ),
  );
}
