import { memoize } from '../../content-model/memoize.ts';
import { decode, encode, MOST_CHARACTERS } from '../codes/code.ts';
import { alphabet } from '../codes/sound-code.ts';
import { giveAnswer, holds, isComplete, sameAnswers } from '../engine/answers.ts';
import type { Answers, OptionId, Question, QuestionId } from '../engine/model.ts';
import { staticQuestions, type StaticQuestion } from '../engine/static-questions.ts';
import { waysOf } from '../engine/ways.ts';
import { placeOfQuestion, type Enumeration, type Faults } from './subject.ts';

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

/** What writes and reads codes: the engine's own unless a test gives a faulty one. */
type Codec = Readonly<{ encode: typeof encode; decode: typeof decode }>;

/** Every state comes back from its code, which is short enough to be read aloud. */
function* codesComeBack({ questionnaire, states }: Enumeration, codec: Codec): Faults {
  for (const state of states) {
    const code = codec.encode(questionnaire, state);
    if (!sameAnswers(state, codec.decode(questionnaire, code)))
      yield { message: `Le code ${code} ne redonne pas les réponses.`, at: ['version'], remedy: TELL, state };
    else if (code.length > MOST_CHARACTERS)
      yield {
        message: `Un code a plus de ${MOST_CHARACTERS} caractères : on ne le lit plus au téléphone.`,
        at: ['questions'],
        remedy: 'retirez une réponse à l’une des questions posées, ou une de ces questions',
        state,
      };
  }
}

/**
 * Every state comes back from its code; no single error, no swap of neighbours and no character missing or added is
 * accepted.
 */
export function* codesRoundTrip(enumeration: Enumeration, codec: Codec = { encode, decode }): Faults {
  const { questionnaire, states } = enumeration;
  const lost = [...codesComeBack(enumeration, codec)];
  yield* lost;
  for (const state of lost.length > 0 ? [] : spread(states)) {
    const code = codec.encode(questionnaire, state);
    const accepted = damaged(code).find((wrong) => codec.decode(questionnaire, wrong) !== undefined);
    if (accepted === undefined) continue;
    yield {
      message: `Le code ${code}, recopié ${accepted}, est accepté.`,
      at: ['version'],
      remedy: TELL,
      state,
    };
  }
}

/** What is wrong with the answer to a question after a change of one, if anything is. */
function lossOf(
  { id, titre, posee }: Question,
  before: Answers,
  [changed, option]: readonly [QuestionId, OptionId],
  { answers, dropped }: ReturnType<typeof giveAnswer>,
): string | undefined {
  if (id === changed) return answers[id] === option ? undefined : 'la nouvelle réponse est perdue';
  if (before[id] === undefined) return undefined;
  // Independent of the engine: whether the question applies, given the remaining answers.
  const stays = posee.length === 0 || posee.some((condition) => holds(condition, answers));
  if (stays && answers[id] !== before[id]) return `la réponse à « ${titre} » est perdue`;
  if (!stays && answers[id] !== undefined) return `la réponse à « ${titre} » reste sans être posée`;
  return dropped.includes(id) === stays ? `le retrait de « ${titre} » est mal annoncé` : undefined;
}

/**
 * Changing any answer, from any state, keeps what still applies and names what goes. That a complete state is then asked
 * new questions only follows: an answer still asked is never lost.
 *
 * @param change what is checked; the engine's own unless a test gives a faulty one
 * @param most the most states tried
 */
export function* changesAreFaithful(
  { questionnaire, complete, states }: Enumeration,
  change = giveAnswer,
  most = DRAWN,
): Faults {
  const partial = states.filter((state) => !isComplete(questionnaire, state));
  // Where a question reads a later one, complete states alone hold its answer: they come as the screen asks.
  for (const state of spread([...complete, ...partial], most)) {
    for (const { id: changed, titre, options } of questionnaire.questions) {
      if (state[changed] === undefined) continue;
      for (const { id: option, texte } of options) {
        const after = change(questionnaire, state, changed, option);
        for (const question of questionnaire.questions) {
          const loss = lossOf(question, state, [changed, option], after);
          if (loss === undefined) continue;
          yield {
            message: `Changer « ${titre} » en « ${texte} » : ${loss}.`,
            at: placeOfQuestion(questionnaire, question, 'posee'),
            remedy: 'corrigez cette ligne « posee » : elle ne lit que des questions placées plus haut',
            state,
          };
          break;
        }
      }
    }
  }
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
  let page = pages[0];
  while (page !== undefined) {
    const { question, answers } = page;
    const target = answers.find(({ option }) => option === state[question])?.target;
    if (target === undefined) return undefined;
    if (target.kind === 'recommendation') return target;
    page = nodesOf(pages).get(target.node);
  }
  return undefined;
}

/**
 * The pages without a script give the same recommendation by the same way: answers shown, first service.
 *
 * @param draw what is checked; the engine's own unless a test gives a faulty one
 */
export function* staticPagesMatch({ questionnaire, complete }: Enumeration, draw = staticQuestions): Faults {
  const pages = draw(questionnaire);
  if (pages.length > MOST_PAGES) {
    const message = `Sans JavaScript, il faudrait ${pages.length} pages : ${MOST_PAGES} au plus.`;
    const remedy = 'retirez une question ou une option, ou faites-les mener plus tôt à une recommandation';
    yield { message, at: ['questions'], remedy };
    return;
  }
  const wayOf = waysOf(questionnaire);
  for (const state of complete) {
    const [reached, way] = [walk(pages, state), wayOf(state)];
    if (way !== undefined && reached?.id === way.recommendation && reached.way === way.key) continue;
    yield { message: 'Sans JavaScript, les pages mènent ailleurs.', at: ['tableaux'], remedy: TELL, state };
  }
}
