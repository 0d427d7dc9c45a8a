import type { Questionnaire } from '../../diagnosis/engine/model.ts';

/** The questionnaire with the words that a request quotes, and no others. */
export function requestQuestionnaire({ version, questions, tables }: Questionnaire): Questionnaire {
  return {
    version,
    questions: questions.map(({ id, title, askedWhen, options }) => ({
      id,
      title,
      askedWhen,
      help: '',
      options: options.map(({ id: option, label, point }) => ({ id: option, label, point, clause: '' })),
    })),
    tables: {
      recommendation: tables.recommendation.map((line) => ({ ...line, reason: '' })),
      firstService: [],
      servicesBesides: [],
    },
  };
}
