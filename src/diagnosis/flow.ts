import { nextQuestion } from './answers.ts';
import type { Option, Question, Questionnaire, RecommendationId } from './model.ts';
import { recommendedId } from './recommend.ts';
import { everyState } from './states.ts';

/** Where answers lead: questions and recommendations, in the order of the questionnaire. */
export interface Exit {
  readonly options: readonly Option[];
  readonly questions: readonly Question[];
  readonly recommendations: readonly RecommendationId[];
}

/** A question of the flow, its answers grouped by where they lead. */
export interface FlowStep {
  readonly question: Question;
  readonly exits: readonly Exit[];
}

/** The question flow, discovered by answering in every way: nothing of it is drawn by hand. */
export function questionFlow(questionnaire: Questionnaire): FlowStep[] {
  const { questions, tables } = questionnaire;
  /** By question and option, the ids of what comes next. */
  const next = new Map<string, Set<string>>();
  for (const answers of everyState(questionnaire)) {
    const question = nextQuestion(questionnaire, answers);
    for (const option of question?.options ?? []) {
      const after = { ...answers, [question?.id ?? '']: option.id };
      const place = nextQuestion(questionnaire, after)?.id ?? recommendedId(questionnaire, after) ?? '';
      const key = `${question?.id}/${option.id}`;
      next.set(key, (next.get(key) ?? new Set()).add(place));
    }
  }
  const outcomes = [...new Set(tables.recommendation.map(({ outcome }) => outcome))];
  return questions.map((question) => {
    const groups = new Map<string, Option[]>();
    for (const option of question.options) {
      const key = [...(next.get(`${question.id}/${option.id}`) ?? [])].toSorted().join();
      groups.set(key, [...(groups.get(key) ?? []), option]);
    }
    const exits = [...groups].map(([key, options]) => {
      const places = new Set(key.split(','));
      return {
        options,
        questions: questions.filter(({ id }) => places.has(id)),
        recommendations: outcomes.filter((id) => places.has(id)),
      };
    });
    return { question, exits };
  });
}
