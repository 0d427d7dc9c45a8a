import type {
  Condition,
  Question,
  Questionnaire,
  Rule,
  RankedRecommendation,
} from '../../../src/diagnosis/engine/model.ts';

/** A question made up for a test; its option `doute`, if it has one, is « je ne sais pas ». */
export function questionOf(id: string, options: string, rest: Partial<Question> = {}): Question {
  return {
    id,
    titre: `${id} ?`,
    aide: '',
    posee: [],
    options: options.split(' ').map((option) => ({
      id: option,
      texte: option,
      clause: option,
      ...(option === 'doute' ? { inconnu: true } : { si: option }),
    })),
    ...rest,
  };
}

/** A rule made up for a test; without condition it takes everything. */
export function ruleTo(outcome: string, when?: Condition): Rule<string> {
  return { id: `${outcome} ${JSON.stringify(when)}`, si: when, alors: outcome, motif: '' };
}

/** A questionnaire made up for a test, with one table. */
export function questionnaireOf(
  questions: readonly Question[],
  recommendation: readonly Rule<string>[],
): Questionnaire {
  return {
    version: 1,
    questions,
    tableaux: { recommandation: recommendation, premierePrestation: [], prestationsEnPlus: [] },
  };
}

/** Levels made up for a test: `un` has the rank 1, and so on. */
export function levelsOf(...ids: string[]): RankedRecommendation[] {
  return ids.map((id, index) => ({ id, rang: index + 1, niveau: id }));
}
