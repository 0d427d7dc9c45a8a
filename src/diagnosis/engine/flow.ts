import { nextQuestion } from './answers.ts';
import type { Answers, Option, Question, Questionnaire, RecommendationId } from './model.ts';
import { recommendedId } from './recommend.ts';
import { allStates } from './states.ts';

/** A place that answers lead to: a question or a recommendation. */
export interface Branch {
  readonly question?: Question | undefined;
  readonly recommendation?: RecommendationId | undefined;
  /** The earlier answers that lead there; none for the place that all others lead to. */
  readonly after: readonly Option[];
}

/** A question of the flow, its answers grouped by where they lead. */
interface FlowStep {
  readonly question: Question;
  /** Where answers lead: one place, or several that earlier answers tell apart. */
  readonly exits: readonly {
    readonly options: readonly Option[];
    /** In the order of the questionnaire, the one that takes all other answers last. */
    readonly branches: readonly Branch[];
  }[];
}

/** An answer given after others, and the place that comes next. */
interface Way {
  readonly before: Answers;
  readonly option: Option;
  readonly place: string;
}

function everyWay(questionnaire: Questionnaire): Way[] {
  return [...allStates(questionnaire)].flatMap((before) => {
    const question = nextQuestion(questionnaire, before);
    if (question === undefined) return [];
    return question.options.map((option) => {
      const answers = { ...before, [question.id]: option.id };
      const place = nextQuestion(questionnaire, answers)?.id ?? recommendedId(questionnaire, answers) ?? '';
      return { before, option, place };
    });
  });
}

/** By place, the ways that lead to it. */
type WaysByPlace = ReadonlyMap<string, readonly Way[]>;

/** The answers that lead to a place; it remains for others too where some come without that question. */
interface Telling {
  readonly options: readonly Option[];
  readonly remains: boolean;
}

/** By place, the answers to the first earlier question that tells all these places apart; empty if none does. */
function tellingAnswers(questions: readonly Question[], ways: WaysByPlace): ReadonlyMap<string, Telling> {
  for (const { id, options } of questions) {
    const given = [...ways].map(([place, all]) => ({
      place,
      ids: new Set(all.map(({ before }) => before[id])),
    }));
    const all = given.flatMap(({ ids }) => [...ids]);
    if (new Set(all).size < all.length) continue;
    return new Map(
      given.map(({ place, ids }) => [
        place,
        { options: options.filter((option) => ids.has(option.id)), remains: ids.has(undefined) },
      ]),
    );
  }
  return new Map();
}

/** The places in order; where there are several, the one that most answers lead to is what remains. */
function branches({ questions, tables }: Questionnaire, ways: WaysByPlace): Branch[] {
  const telling = tellingAnswers(questions, ways);
  const outcomes = [...new Set(tables.recommendation.map(({ outcome }) => outcome))];
  const after = (place: string) => telling.get(place)?.options ?? [];
  const remains = ({ question, recommendation = '' }: Branch) =>
    telling.get(question?.id ?? recommendation)?.remains === true ? 1 : 0;
  const places: Branch[] = [
    ...questions
      .filter(({ id }) => ways.has(id))
      .map((question) => ({ question, after: after(question.id) })),
    ...outcomes
      .filter((id) => ways.has(id))
      .map((recommendation) => ({ recommendation, after: after(recommendation) })),
  ].toSorted((one, other) => remains(one) - remains(other) || one.after.length - other.after.length);
  return places.map((place, index) => (index === places.length - 1 ? { ...place, after: [] } : place));
}

/** The question flow, computed from every state. */
export function questionFlow(questionnaire: Questionnaire): FlowStep[] {
  const byOption = Map.groupBy(everyWay(questionnaire), ({ option }) => option);
  const from = (option: Option) => byOption.get(option) ?? [];
  const placesAfter = (option: Option) => [...new Set(from(option).map(({ place }) => place))];
  return questionnaire.questions.map((question) => {
    const groups = Map.groupBy(question.options, (option) => placesAfter(option).toSorted().join());
    const exits = [...groups.values()].map((options) => ({
      options,
      branches: branches(
        questionnaire,
        Map.groupBy(options.flatMap(from), ({ place }) => place),
      ),
    }));
    return { question, exits };
  });
}
