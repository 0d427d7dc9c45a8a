import { z } from 'astro/zod';
import { id } from './fields.ts';
import type { Report } from './references.ts';

/** A question, as far as a condition names it. */
interface Question {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
}

const accepted = z
  .union([id, z.array(id).min(1)], { error: 'une réponse est un identifiant, plusieurs sont une liste' })
  .transform((ids): readonly string[] => (Array.isArray(ids) ? ids : [ids]));

/** The answers that a rule accepts, by question. */
export const condition = z
  .record(id, accepted, {
    error: 'une condition s’écrit « question: réponse » ou « question: [réponse, réponse] »',
  })
  .describe('Pour chaque question, la réponse ou les réponses acceptées');

/** Reports the ids of a condition that are not among the questions given. */
export function checkCondition(
  when: Readonly<Record<string, readonly string[]>>,
  questions: readonly Question[],
  path: readonly PropertyKey[],
  report: Report,
): void {
  for (const [asked, options] of Object.entries(when)) {
    const question = questions.find((candidate) => candidate.id === asked);
    if (question === undefined) {
      const known = questions.map((candidate) => candidate.id).join(', ') || 'aucune avant elle';
      report.add(
        [...path, asked],
        `Question inconnue ici : « ${asked} ».`,
        `écrivez une de celles-ci : ${known}`,
      );
      continue;
    }
    const known = question.options.map((candidate) => candidate.id);
    for (const option of options.filter((candidate) => !known.includes(candidate))) {
      report.add(
        [...path, asked],
        `Option inconnue de « ${asked} » : « ${option} ».`,
        `écrivez une de celles-ci : ${known.join(', ')}`,
      );
    }
  }
}
