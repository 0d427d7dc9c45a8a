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

/** Where answers lead: one place, or several that earlier answers tell apart. */
export interface Exit {
  readonly options: readonly Option[];
  /** In the order of the questionnaire, the one that takes all other answers last. */
  readonly branches: readonly Branch[];
}

/** A question of the flow, its answers grouped by where they lead. */
export interface FlowStep {
  readonly question: Question;
  readonly exits: readonly Exit[];
}

/** By place, the states that lead to it. */
type StatesByPlace = ReadonlyMap<string, readonly Answers[]>;

/** Answers that lead to the same places. */
interface Group {
  readonly options: Option[];
  readonly ways: Map<string, readonly Answers[]>;
}

/** By question and option, the places that come next, each with the answers given before. */
function nextPlaces(questionnaire: Questionnaire): ReadonlyMap<string, StatesByPlace> {
  const ways = new Map<string, Map<string, Answers[]>>();
  for (const answers of allStates(questionnaire)) {
    const question = nextQuestion(questionnaire, answers);
    for (const option of question?.options ?? []) {
      const after = { ...answers, [question?.id ?? '']: option.id };
      const place = nextQuestion(questionnaire, after)?.id ?? recommendedId(questionnaire, after) ?? '';
      const key = `${question?.id}/${option.id}`;
      const places = ways.get(key) ?? new Map<string, Answers[]>();
      const states = places.get(place) ?? [];
      states.push(answers);
      places.set(place, states);
      ways.set(key, places);
    }
  }
  return ways;
}

/** By place, the answers to the first earlier question that tells all these places apart; empty if none does. */
function tellingAnswers(
  questions: readonly Question[],
  ways: StatesByPlace,
): ReadonlyMap<string, readonly Option[]> {
  for (const { id, options } of questions) {
    const given = [...ways].map(([place, states]) => ({
      place,
      ids: new Set(states.map((answers) => answers[id])),
    }));
    const all = given.flatMap(({ ids }) => [...ids]);
    if (all.includes(undefined) || new Set(all).size < all.length) continue;
    return new Map(given.map(({ place, ids }) => [place, options.filter((option) => ids.has(option.id))]));
  }
  return new Map();
}

/** The places in order; where there are several, the one that most answers lead to is what remains. */
function branches({ questions, tables }: Questionnaire, ways: StatesByPlace): Branch[] {
  const telling = tellingAnswers(questions, ways);
  const outcomes = [...new Set(tables.recommendation.map(({ outcome }) => outcome))];
  const after = (place: string) => (ways.size > 1 ? (telling.get(place) ?? []) : []);
  const places: Branch[] = [
    ...questions
      .filter(({ id }) => ways.has(id))
      .map((question) => ({ question, after: after(question.id) })),
    ...outcomes
      .filter((id) => ways.has(id))
      .map((recommendation) => ({ recommendation, after: after(recommendation) })),
  ].toSorted((one, other) => one.after.length - other.after.length);
  return places.map((place, index) => (index === places.length - 1 ? { ...place, after: [] } : place));
}

/** The question flow, computed from every state. */
export function questionFlow(questionnaire: Questionnaire): FlowStep[] {
  const next = nextPlaces(questionnaire);
  return questionnaire.questions.map((question) => {
    const groups = new Map<string, Group>();
    for (const option of question.options) {
      const own: StatesByPlace = next.get(`${question.id}/${option.id}`) ?? new Map();
      const key = [...own.keys()].toSorted().join();
      const group: Group = groups.get(key) ?? { options: [], ways: new Map() };
      group.options.push(option);
      for (const [place, states] of own) group.ways.set(place, [...(group.ways.get(place) ?? []), ...states]);
      groups.set(key, group);
    }
    const exits = [...groups.values()].map(({ options, ways }) => ({
      options,
      branches: branches(questionnaire, ways),
    }));
    return { question, exits };
  });
}
