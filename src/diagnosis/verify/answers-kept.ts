import { memoize } from '../../content-model/memoize.ts';
import { alphabet, decode, encode, MOST_CHARACTERS } from '../codes/code.ts';
import { giveAnswer, holds, sameAnswers } from '../engine/answers.ts';
import type { Answers, Question } from '../engine/model.ts';
import { staticQuestions, type StaticQuestion } from '../engine/static-questions.ts';
import { waysOf } from '../engine/ways.ts';
import { placeOfQuestion } from './places.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

/**
 * A code with every single wrong character, with every swap of two different neighbours, and with one character that is
 * missing or added at every place.
 */
export function* damaged(code: string): Generator<string> {
  for (let index = 0; index <= code.length; index += 1) {
    const [before, character, end] = [code.slice(0, index), code.charAt(index), code.slice(index + 1)];
    for (const added of alphabet) yield before + added + character + end;
    if (character === '') continue;
    yield before + end;
    for (const wrong of alphabet) if (wrong !== character) yield before + wrong + end;
    const next = end.charAt(0);
    if (next !== '' && next !== character) yield before + next + character + end.slice(1);
  }
}

/** States whose codes are damaged at each build, spread over all: `test:exhaustive` damages every one. */
const DRAWN = 2000;

/** So many of a list at most, spread over it. */
export function spread<T>(all: readonly T[], most = DRAWN): readonly T[] {
  const step = Math.max(1, all.length / most);
  return all.filter((_, index) => index % step < 1);
}

/** No edit of the content breaks it by itself. */
const TELL = 'remettez le fichier d’avant et montrez ce message à un développeur';

/** Property 7: every state comes back from its code, which is short enough to be read aloud. */
function codesComeBack({ questionnaire, states }: Enumeration, codec: Codec): Violation[] {
  return states.flatMap((state): Violation[] => {
    const code = codec.encode(questionnaire, state);
    const at = ['version'];
    if (!sameAnswers(state, codec.decode(questionnaire, code))) {
      return [violation(7, `Le code ${code} ne redonne pas les réponses.`, { at, remedy: TELL, state })];
    }
    if (code.length <= MOST_CHARACTERS) return [];
    const message = `Un code a plus de ${MOST_CHARACTERS} caractères : on ne le lit plus au téléphone.`;
    const remedy = 'retirez une réponse à l’une des questions posées, ou une de ces questions';
    return [violation(7, message, { at: ['questions'], remedy, state })];
  });
}

/** What writes and reads codes: the engine's own unless a test gives a faulty one. */
type Codec = Readonly<{ encode: typeof encode; decode: typeof decode }>;

/**
 * Property 7: every state comes back from its code; no single error, no swap of neighbours and no character missing or
 * added is accepted.
 */
export function codesRoundTrip(enumeration: Enumeration, codec: Codec = { encode, decode }): Violation[] {
  const { questionnaire, states } = enumeration;
  const lost = codesComeBack(enumeration, codec);
  if (lost.length > 0) return lost;
  return spread(states).flatMap((state): Violation[] => {
    const code = codec.encode(questionnaire, state);
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
 * @param most the most states tried
 */
export function changesAreFaithful(subject: Enumeration, change = giveAnswer, most = DRAWN): Violation[] {
  return spread(subject.states, most).flatMap((state) =>
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

const nodesOf = memoize(
  (pages: readonly StaticQuestion[]) => new Map(pages.map((page) => [page.node, page])),
);

/** Follows the answers of a state over the static pages, as a visitor's clicks would. */
export function walk(
  pages: readonly StaticQuestion[],
  state: Answers,
): { id: string; way: string } | undefined {
  const byNode = nodesOf(pages);
  let page = pages[0];
  while (page !== undefined) {
    const { question, answers } = page;
    const target = answers.find(({ option }) => option === state[question])?.target;
    if (target === undefined) return undefined;
    if (target.kind === 'recommendation') return target;
    page = byNode.get(target.node);
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
