import type { Option, Question, Questionnaire } from './engine/model.ts';
import { checkCondition } from '../content-model/condition.ts';
import type { Report } from '../content-model/references.ts';
import { sumsIn } from '../content-model/text/sums.ts';
import { SUM_ELSEWHERE } from './check-recommendations.ts';
import { stripDiacritics } from '../content-model/text/diacritics.ts';

type Path = readonly PropertyKey[];

/** What the words of an answer must be: said before they are written, and once they are. */
export interface WordRule {
  readonly asks: string;
  readonly faultOf: (text: string) => { readonly message: string; readonly remedy: string } | undefined;
}

/** A text that goes on a sentence: it is no sentence itself. */
const goesOn: WordRule = {
  asks: 'sans majuscule au début, ni point',
  faultOf: (text) =>
    /^[^\p{Ll}]|[.!?…]/u.test(text)
      ? {
          message: `« ${text} » ne peut pas suivre « puisque » ou « si ».`,
          remedy: 'écrivez la suite de la phrase : sans majuscule au début, ni point',
        }
      : undefined,
};

/** « Puisque » would lose its e: a clause that starts with a vowel cannot follow it. */
export const clauseRule: WordRule = {
  asks: `${goesOn.asks} ; elle commence par une consonne : « vous », « votre », « le »…`,
  faultOf: (text) =>
    goesOn.faultOf(text) ??
    (/^[aeiouyh]/.test(stripDiacritics(text))
      ? {
          message: `La clause « ${text} » ne peut pas suivre « puisque ».`,
          remedy: 'commencez-la par « vous », « votre », « le »…',
        }
      : undefined),
};

/** A text that several read, each as said to somebody else. */
function withoutPerson(what: string, readers: string, remedy: string): WordRule {
  return {
    asks: `sans « vous » ni « nous » : ${readers}`,
    faultOf(text) {
      const [person] = /(?<![\p{L}-])(?:vous|votre|vos|nous)(?![\p{L}-])/iu.exec(text) ?? [];
      return person === undefined
        ? undefined
        : { message: `${what} dit « ${person} » : ${readers}.`, remedy };
    },
  };
}

export const pointRule = withoutPerson(
  'Ce point',
  'l’agent le lit sur sa fiche, et la commune sur la sienne',
  'nommez le lieu, la commune ou le porteur : « le bâtiment : … »',
);

export const paperRule = withoutPerson(
  'Ce texte',
  'un papier de la commune le dit à tous',
  'écrivez un fait : « un bâtiment de la commune »',
);

/** « Si il » is « s'il ». */
const conditionRule: WordRule = {
  asks: goesOn.asks,
  faultOf: (text) =>
    goesOn.faultOf(text) ??
    (/^ils?\b/i.test(text)
      ? { message: `« ${text} » ne peut pas suivre « si ».`, remedy: 'commencez par « vous », « le »…' }
      : undefined),
};

/** The words of an answer, each with its rule. */
function checkWords({ clause, ifSo, point, inPaper }: Option, place: Path, report: Report): void {
  const ruled = [
    ['clause', clause, clauseRule],
    ['point', point, pointRule],
    ['dansUnPapier', inPaper, paperRule],
    ['si', ifSo, conditionRule],
  ] as const;
  for (const [key, text, { faultOf }] of ruled) {
    const fault = text === undefined ? undefined : faultOf(text);
    if (fault !== undefined) report.add([...place, key], fault.message, fault.remedy);
  }
}

/** Doubt is marked once, and no definite answer looks like it. */
function checkDoubt({ options }: Question, doubts: ReadonlySet<string>, path: Path, report: Report): void {
  const first = options.find(({ unknown }) => unknown === true);
  for (const [at, option] of options.entries()) {
    const place = [...path, 'options', at];
    if (option.unknown === true && option !== first) {
      const message = `« ${option.id} » est un second « je ne sais pas » à la même question.`;
      report.add([...place, 'inconnu'], message, 'retirez « inconnu » de l’un des deux');
    }
    if (option.unknown === true && option.ifSo !== undefined) {
      const message = 'Le site ne propose jamais de répondre « je ne sais pas ».';
      report.add([...place, 'si'], message, 'retirez la ligne « si »');
    }
    if (option.unknown !== true && doubts.has(stripDiacritics(option.label))) {
      const message = `« ${option.id} » s’appelle « ${option.label} » et n’est pas marquée « inconnu ».`;
      report.add([...place, 'texte'], message, 'ajoutez « inconnu: true », ou dites la réponse');
    }
  }
}

/** Ranks are 1, 2, 3… in the order of the answers. */
function checkRanks({ options }: Question, path: Path, report: Report): void {
  let next = 1;
  for (const [at, { id, rank }] of options.entries()) {
    if (rank === undefined) continue;
    if (rank !== next) {
      const message = `Le rang de « ${id} » n’est pas celui de sa place.`;
      const remedy = `écrivez « rang: ${next} » : les rangs d’une question se suivent, sans trou ni doublon`;
      report.add([...path, 'options', at, 'rang'], message, remedy);
    }
    next += 1;
  }
}

/** What would change the recommendation is proposed in an order without a gap, with words for it. */
function checkChanges(questions: readonly Question[], report: Report): void {
  const ordered = questions.flatMap(({ change }) => change ?? []);
  for (const [index, { id, change, options }] of questions.entries()) {
    const path = ['questions', index];
    const worded = options.findIndex(({ ifSo }) => ifSo !== undefined);
    if (change === undefined && worded !== -1) {
      const message = `« ${id} » a une réponse avec « si », et n’a pas « changer » : ces mots ne servent jamais.`;
      const remedy = `ajoutez « changer: ${ordered.length + 1} » à la question, ou retirez « si »`;
      report.add([...path, 'options', worded, 'si'], message, remedy);
    }
    if (change === undefined) continue;
    if (worded === -1) {
      const message = `« ${id} » a « changer », et aucune de ses réponses n’a « si ».`;
      report.add([...path, 'changer'], message, 'ajoutez « si » à une réponse, ou retirez « changer »');
    }
    if (change > ordered.length || ordered.indexOf(change) !== ordered.lastIndexOf(change)) {
      const missing = ordered.findIndex((_, place) => !ordered.includes(place + 1)) + 1;
      const message = `L’ordre « changer: ${change} » a un trou ou un doublon.`;
      report.add([...path, 'changer'], message, `donnez à une question « changer: ${missing} »`);
    }
  }
}

/**
 * What the schema cannot see of questions: ids and words that come twice, a question that reads a later one, words
 * that cannot go on their sentence, ranks and orders with a gap.
 */
export function checkQuestions({ questions }: Questionnaire, report: Report): void {
  const doubts = new Set(
    questions.flatMap(({ options }) =>
      options.filter(({ unknown }) => unknown === true).map(({ label }) => stripDiacritics(label)),
    ),
  );
  for (const [index, question] of questions.entries()) {
    const path = ['questions', index];
    const earlier = questions.slice(0, index);
    for (const [line, condition] of question.askedWhen.entries()) {
      checkCondition(condition, earlier, [...path, 'posee', line], report);
    }
    for (const [at, option] of question.options.entries()) {
      checkWords(option, [...path, 'options', at], report);
    }
    const [sum] = sumsIn(question.help);
    if (sum !== undefined)
      report.add([...path, 'aide'], `« ${sum.trim()} » n’a pas de source ici.`, SUM_ELSEWHERE);
    checkDoubt(question, doubts, path, report);
    checkRanks(question, path, report);
  }
  checkChanges(questions, report);
}
