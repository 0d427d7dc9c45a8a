import { alphabet, decode, encode } from '../codes/code.ts';
import { giveAnswer, holds, sameAnswers } from '../engine/answers.ts';
import type { Answers, Question } from '../engine/model.ts';
import { staticQuestions, type StaticQuestion } from '../engine/static-questions.ts';
import { waysOf } from '../engine/ways.ts';
import { placeOfQuestion } from './places.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

/** A code with every single wrong character, and with every swap of two different neighbours. */
export function* damaged(code: string): Generator<string> {
  for (let index = 0; index < code.length; index += 1) {
    const [before, character, end] = [code.slice(0, index), code.charAt(index), code.slice(index + 1)];
    for (const wrong of alphabet) if (wrong !== character) yield before + wrong + end;
    const next = end.charAt(0);
    if (next !== '' && next !== character) yield before + next + character + end.slice(1);
  }
}

/** No edit of the content breaks it by itself. */
const TELL = 'remettez le fichier d’avant et montrez ce message à un développeur';

/**
 * Property 7: every state comes back from its code; no single error and no swap of neighbours is accepted.
 *
 * @param codec what is checked; the engine's own unless a test gives a faulty one
 */
export function codesRoundTrip(
  { questionnaire, states }: Enumeration,
  codec = { encode, decode },
): Violation[] {
  return states.flatMap((state): Violation[] => {
    const code = codec.encode(questionnaire, state);
    if (!sameAnswers(state, codec.decode(questionnaire, code))) {
      const at = ['version'];
      return [violation(7, `Le code ${code} ne redonne pas les réponses.`, { at, remedy: TELL, state })];
    }
    for (const wrong of damaged(code)) {
      if (codec.decode(questionnaire, wrong) === undefined) continue;
      const at = ['version'];
      return [violation(7, `Le code ${code}, recopié ${wrong}, est accepté.`, { at, remedy: TELL, state })];
    }
    return [];
  });
}

/** Independent of the engine: whether a question applies, given the remaining answers. */
function applies({ askedWhen }: Question, remaining: Answers): boolean {
  return askedWhen.length === 0 || askedWhen.some((condition) => holds(condition, remaining));
}

/** What is wrong with one change of answer, and the question that suffers. */
interface ChangeFault {
  readonly found: string;
  readonly question: string;
}

/** What is wrong with one change of answer, if anything is. */
function changeFault(
  { questionnaire }: Enumeration,
  state: Answers,
  changed: Question,
  option: string,
  change: typeof giveAnswer,
): ChangeFault | undefined {
  const { answers, dropped } = change(questionnaire, state, changed.id, option);
  for (const question of questionnaire.questions) {
    const [before, now] = [state[question.id], answers[question.id]];
    if (question.id === changed.id) {
      if (now !== option) return { found: 'la nouvelle réponse est perdue', question: question.id };
      continue;
    }
    if (before === undefined) continue;
    const stays = applies(question, answers);
    const { id, title } = question;
    if (stays && now !== before) return { found: `la réponse à « ${title} » est perdue`, question: id };
    if (!stays && now !== undefined) {
      return { found: `la réponse à « ${title} » reste sans être posée`, question: id };
    }
    if (dropped.includes(id) === stays) {
      return { found: `le retrait de « ${title} » est mal annoncé`, question: id };
    }
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
          const fault = changeFault(subject, state, question, id, change);
          if (fault === undefined) return [];
          return [
            violation(8, `Changer « ${question.title} » en « ${label} » : ${fault.found}.`, {
              at: placeOfQuestion(subject.questionnaire, fault.question, 'posee'),
              remedy: 'corrigez cette ligne « posee » : elle ne lit que des questions placées plus haut',
              state,
            }),
          ];
        }),
      ),
  );
}

/** Beyond this it is no questionnaire any more. */
const MOST_PAGES = 60;

/** Follows the answers of a state over the static pages, as a visitor's clicks would. */
export function walk(
  pages: readonly StaticQuestion[],
  state: Answers,
): { id: string; way: string } | undefined {
  let page = pages[0];
  while (page !== undefined) {
    const { question, answers } = page;
    const target = answers.find(({ option }) => option === state[question])?.target;
    if (target === undefined) return undefined;
    if (target.kind === 'recommendation') return target;
    page = pages.find(({ node }) => node === target.node);
  }
  return undefined;
}

/**
 * Property 9: the pages without a script give the same recommendation by the same way: answers shown, first service.
 *
 * @param draw what is checked; the engine's own unless a test gives a faulty one
 */
export function staticPagesMatch(
  { questionnaire, complete }: Enumeration,
  draw = staticQuestions,
): Violation[] {
  const pages = draw(questionnaire);
  const wayOf = waysOf(questionnaire);
  if (pages.length > MOST_PAGES) {
    const message = `Sans JavaScript, il faudrait ${pages.length} pages : ${MOST_PAGES} au plus.`;
    const remedy = 'retirez une question ou une option, ou faites-les mener plus tôt à une recommandation';
    return [violation(9, message, { at: ['questions'], remedy })];
  }
  return complete
    .filter((state) => {
      const [reached, way] = [walk(pages, state), wayOf(state)];
      return way === undefined || reached?.id !== way.recommendation || reached.way !== way.key;
    })
    .map((state) =>
      violation(9, 'Sans JavaScript, les pages mènent ailleurs.', { at: ['tableaux'], remedy: TELL, state }),
    );
}
