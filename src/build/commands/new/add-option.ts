import type { Diagnosis } from '../../../collections.ts';
import { completeStates } from '../../../diagnosis/engine/states.ts';
import type { Answers } from '../../../diagnosis/engine/model.ts';
import { acceptedBeside, withItem, withValue } from './yaml-edits.ts';

/** A new answer of the self-diagnosis, as its editor describes it. */
export interface NewOption {
  readonly id: string;
  readonly question: string;
  /** The answer after which it comes, and like which it leads unless it says where. */
  readonly after: string;
  readonly label: string;
  /** The answer again, after « puisque ». */
  readonly clause: string;
  /** What papers say of it. */
  readonly inPaper?: string | undefined;
  /** What the first call must settle. */
  readonly point?: string | undefined;
  /** Where it leads by itself, with the sentence that explains it. */
  readonly rule?: { readonly outcome: string; readonly reason: string } | undefined;
}

/** What a recommendation gives by itself, which a requirement must promise. */
export interface Promised {
  readonly dehors?: true;
  readonly aConfirmer?: true;
  readonly sansAide?: true;
}

/** Where conditions are no part of the way: examples have one answer each, cases their own sentences. */
const NOT_LED = ['exemples', 'cas'];

/** The id of the rule that leads an answer where it goes by itself. */
export function ruleId(question: string, option: string): string {
  return `${question}-${option}`;
}

/** The complete situation with an answer that is closest to an example, for an example of its own. */
export function situationWith(
  { questionnaire, exemples }: Pick<Diagnosis, 'questionnaire' | 'exemples'>,
  question: string,
  option: string,
): Answers | undefined {
  const likeness = (state: Answers) =>
    Math.max(
      0,
      ...exemples.map(
        ({ reponses }) => Object.entries(reponses).filter(([id, given]) => state[id] === given).length,
      ),
    );
  const states = completeStates(questionnaire).filter((state) => state[question] === option);
  return states.toSorted((one, other) => likeness(other) - likeness(one))[0];
}

/** The place of a question and of an answer in the file; its rank, if it leads like a neighbour that has one. */
function placesOf({ questionnaire }: Pick<Diagnosis, 'questionnaire'>, { question, after, rule }: NewOption) {
  const asked = questionnaire.questions.findIndex(({ id }) => id === question);
  const options = questionnaire.questions[asked]?.options ?? [];
  const place = options.findIndex(({ id }) => id === after) + 1;
  const before = rule === undefined ? options[place - 1]?.rang : undefined;
  return { asked, place, options, rank: before === undefined ? undefined : before + 1 };
}

/** The questions with the ranks from one on made higher: an answer takes the place of the first. */
function withRanksAfter(source: string, diagnosis: Diagnosis, option: NewOption): string {
  const { asked, options, rank } = placesOf(diagnosis, option);
  return options.reduce(
    (text, { rang: own }, at) =>
      rank === undefined || own === undefined || own < rank
        ? text
        : withValue(text, ['questions', asked, 'options', at, 'rang'], own + 1),
    source,
  );
}

/** The questions with the promise that an answer leaves a point to confirm: beside those of its question, if they only say so. */
function withPointPromised(source: string, { exigences }: Diagnosis, option: NewOption): string {
  const { question, id, after } = option;
  const beside = exigences.findIndex(
    ({ si, point, ...rest }) =>
      point === true &&
      Object.keys(si).join() === question &&
      (si[question]?.length ?? 0) > 1 &&
      Object.values(rest).every((value) => value === undefined),
  );
  if (beside === -1) return withItem(source, ['exigences'], { si: { [question]: id }, point: true });
  // The answer that it follows is there: it was put beside it.
  if (exigences[beside]?.si[question]?.includes(after) === true) return source;
  return withItem(source, ['exigences', beside, 'si', question], id);
}

/**
 * The questions with one more answer. Where it leads by itself: its rule, above those that read its question, and what
 * promises it; no question follows it. Else each condition that accepts the answer before it accepts it too.
 *
 * @param promised what its recommendation gives
 */
export function withOption(
  source: string,
  diagnosis: Diagnosis,
  option: NewOption,
  promised: Promised,
): string {
  const { id, question, after, label, clause, inPaper, point, rule } = option;
  const { asked, place, rank } = placesOf(diagnosis, option);
  const item = {
    id,
    texte: label,
    clause,
    ...(rank === undefined ? {} : { rang: rank }),
    ...(inPaper === undefined ? {} : { dansUnPapier: inPaper }),
    ...(point === undefined ? {} : { point }),
  };
  const ranked = withRanksAfter(source, diagnosis, option);
  const withIt = withItem(ranked, ['questions', asked, 'options'], item, place);
  if (rule === undefined) {
    const led = acceptedBeside(withIt, { question, value: after, added: id }, NOT_LED);
    return point === undefined ? led : withPointPromised(led, diagnosis, option);
  }
  const rules = diagnosis.questionnaire.tableaux.recommandation;
  const reads = rules.findIndex(({ si }) => si !== undefined && question in si);
  const line = { id: ruleId(question, id), si: { [question]: id }, alors: rule.outcome, motif: rule.reason };
  const ruled = withItem(
    withIt,
    ['tableaux', 'recommandation'],
    line,
    reads === -1 ? rules.length - 1 : reads,
  );
  const promise = {
    si: { [question]: id },
    recommandations: [rule.outcome],
    ...(point === undefined ? {} : { point: true }),
    ...promised,
  };
  return withItem(ruled, ['exigences'], promise);
}
