import type { Diagnosis, Recommendation } from '../collections.ts';
import type { Report } from '../content-model/references.ts';
import { stripDiacritics } from '../content-model/text/diacritics.ts';
import type { Option, Question } from './engine/model.ts';

/** A text, and the words that stand beside it. */
interface Beside {
  readonly id: string;
  readonly text: string;
  readonly words: string;
  readonly path: readonly PropertyKey[];
}

/** The beginnings of the words that tell something: enough to know « bâtiment » in « bâtiments ». */
function stems(text: string): ReadonlySet<string> {
  const words = stripDiacritics(text).split(/[^a-z]+/);
  return new Set(words.filter((word) => word.length > 3).map((word) => word.slice(0, 5)));
}

function inCommon(text: string, words: ReadonlySet<string>): number {
  return [...stems(text)].filter((stem) => words.has(stem)).length;
}

/** How many more words of a text stand beside the other than beside itself. */
function drawn({ text, words }: Beside, other: Beside): number {
  return inCommon(text, stems(other.words)) - inCommon(text, stems(words));
}

/** How surely two texts were exchanged: each is drawn to the words of the other, or 0. */
function exchange(one: Beside, other: Beside): number {
  const both = [drawn(one, other), drawn(other, one)];
  return Math.min(...both) < 0 ? 0 : both.reduce((sum, each) => sum + each, 0);
}

/** Fewer words in common than this may be chance, where an editor says something new. */
const SURE = 2;

/** Two texts of one kind. */
type Pair = readonly [Beside, Beside];

/** The two texts that were most surely exchanged, if any were. */
function mostExchanged(kinds: readonly (readonly Beside[])[]): Pair | undefined {
  const exchanged = kinds
    .flatMap((texts) =>
      texts.flatMap((one, index) => texts.slice(index + 1).map((other): Pair => [one, other])),
    )
    .map((pair) => ({ pair, surely: exchange(...pair) }))
    .filter(({ surely }) => surely >= SURE);
  return exchanged.toSorted((one, other) => other.surely - one.surely)[0]?.pair;
}

function optionTexts(
  { options }: Question,
  path: readonly PropertyKey[],
  key: string,
  textOf: (option: Option) => string | undefined,
): Beside[] {
  return options.flatMap((option, at) => {
    const text = textOf(option);
    if (text === undefined) return [];
    return [
      { id: option.id, text, words: `${option.id} ${option.label}`, path: [...path, 'options', at, key] },
    ];
  });
}

function questionTexts(questions: readonly Question[], key: 'titre' | 'aide'): Beside[] {
  return questions.map(({ id, title, help, options }, index) => {
    const answers = options.map(({ label, clause }) => `${label} ${clause}`).join(' ');
    const [text, beside] = key === 'titre' ? [title, help] : [help, title];
    return { id, text, words: `${id} ${beside} ${answers}`, path: ['questions', index, key] };
  });
}

function recommendationTexts(
  { recommendations, questionnaire: { tables } }: Diagnosis,
  key: string,
  textOf: (recommendation: Recommendation) => string | undefined,
): Beside[] {
  return recommendations.flatMap((recommendation, index) => {
    const { id, title, summary, toPrepare } = recommendation;
    const text = textOf(recommendation);
    if (text === undefined) return [];
    const reasons = tables.recommendation.flatMap(({ outcome, reason }) => (outcome === id ? reason : []));
    const beside = [title, summary].filter((each) => each !== text);
    const words = [id, ...beside, ...toPrepare, ...reasons].join(' ');
    return [{ id, text, words, path: ['recommandations', index, key] }];
  });
}

/** Each situation answered apart, beside the answers that say it. */
function situationTexts({ cases, questionnaire: { questions } }: Diagnosis): Beside[] {
  return (cases?.situations ?? []).map(({ when, situation }, index) => {
    const said = questions.flatMap(({ id, options }) =>
      options
        .filter((option) => when[id]?.includes(option.id) === true)
        .map(({ id: option, label, clause, point = '' }) => `${id} ${option} ${label} ${clause} ${point}`),
    );
    const path = ['cas', 'situations', index, 'situation'];
    return { id: situation, text: situation, words: said.join(' '), path };
  });
}

function kindsOf(value: Diagnosis): Beside[][] {
  const { questions } = value.questionnaire;
  return [
    ...questions.flatMap((question, index) => {
      const path = ['questions', index];
      return [
        optionTexts(question, path, 'clause', ({ clause }) => clause),
        optionTexts(question, path, 'si', ({ ifSo }) => ifSo),
        optionTexts(question, path, 'point', ({ point }) => point),
      ];
    }),
    questionTexts(questions, 'titre'),
    questionTexts(questions, 'aide'),
    recommendationTexts(value, 'titre', ({ title }) => title),
    recommendationTexts(value, 'demande', ({ opening }) => opening),
    recommendationTexts(value, 'resume', ({ summary }) => summary),
    situationTexts(value),
  ];
}

/**
 * Reports two texts that stand each beside the words of the other: a line moved under the wrong neighbour. The surest
 * alone: one line moved makes its neighbours look moved too.
 */
export function checkExchanged(value: Diagnosis, report: Report): void {
  const [one, other] = mostExchanged(kindsOf(value)) ?? [];
  if (one === undefined || other === undefined) return;
  const key = String(one.path.at(-1));
  report.add(
    one.path,
    `« ${one.id} » et « ${other.id} » semblent avoir échangé leur « ${key} ».`,
    `remettez chacun à sa place ; sinon, reprenez dans « ${key} » les mots de ce qu’il accompagne`,
  );
}
