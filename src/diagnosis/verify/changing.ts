import { giveAnswer, holds, nextQuestion } from '../answers.ts';
import type { Answers, Question } from '../model.ts';
import type { Enumeration, Violation } from './subject.ts';

/** Read apart from the engine: whether a question applies, given the answers that stay. */
function applies({ askedWhen }: Question, kept: Answers): boolean {
  return askedWhen.length === 0 || askedWhen.some((line) => holds(line, kept));
}

/** What is wrong with one change of answer; nothing if all is well. */
function fault(
  { questionnaire }: Enumeration,
  state: Answers,
  changed: Question,
  option: string,
): string | undefined {
  const { answers, dropped } = giveAnswer(questionnaire, state, changed.id, option);
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
  const next = nextQuestion(questionnaire, answers);
  // From a complete state, only a question that the change opened may be asked.
  const isOld =
    next !== undefined && nextQuestion(questionnaire, state) === undefined && applies(next, state);
  return isOld ? `la question « ${next.title} » est posée une deuxième fois` : undefined;
}

/** Property 8: changing any answer, from any state, keeps what still applies and names what goes. */
export function changesAreFaithful(subject: Enumeration): Violation[] {
  return subject.states.flatMap((state) =>
    subject.questionnaire.questions
      .filter(({ id }) => state[id] !== undefined)
      .flatMap((question) =>
        question.options.flatMap(({ id, label }) => {
          const found = fault(subject, state, question, id);
          if (found === undefined) return [];
          return [
            { property: 8, message: `Changer « ${question.title} » en « ${label} » : ${found}.`, state },
          ];
        }),
      ),
  );
}
