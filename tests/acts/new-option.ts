import { isSeq, parseDocument, type Document } from 'yaml';
import { z } from 'zod';

const answers = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const shape = z.object({
  questions: z.array(z.object({ id: z.string(), options: z.array(z.object({ id: z.string() })) })),
  tableaux: z.object({
    recommandation: z.array(z.object({ id: z.string(), si: answers.optional(), alors: z.string() })),
  }),
  exigences: z.array(z.object({ si: answers })),
  exemples: z.array(z.object({ reponses: answers })),
});

/** Whether a condition holds one answer alone. */
function isOnly(si: z.output<typeof answers> | undefined, question: string, option: string): boolean {
  return si !== undefined && Object.keys(si).length === 1 && si[question] === option;
}

/** Adds an item to a list, before the one at a place. */
function insert(document: Document, path: readonly (string | number)[], place: number, item: unknown): void {
  const list = document.getIn(path);
  if (!isSeq(list)) throw new Error(`no list at ${path.join(' › ')}`);
  list.items.splice(place, 0, document.createNode(item));
}

/**
 * The questionnaire with one more answer, beside one that decides alone: with its rule, its promise and its example,
 * as the guide for editors says.
 *
 * @param id the id of the answer added
 */
export function withNewOption(source: string, id: string): string {
  const document = parseDocument(source);
  const { questions, tableaux, exigences, exemples } = shape.parse(document.toJS());
  for (const [at, question] of questions.entries()) {
    for (const [place, { id: like }] of question.options.entries()) {
      const rule = tableaux.recommandation.findIndex(({ si }) => isOnly(si, question.id, like));
      const promise = exigences.findIndex(({ si }) => isOnly(si, question.id, like));
      const example = exemples.findIndex(({ reponses }) => reponses[question.id] === like);
      if (at === 0 || rule === -1 || promise === -1 || example === -1) continue;
      const answered = exemples[example]?.reponses;
      const outcome = tableaux.recommandation[rule]?.alors;
      insert(document, ['questions', at, 'options'], place + 1, {
        id,
        texte: 'Une halle',
        clause: 'vous avez une halle',
        point: 'La halle : est-elle fermée ?',
      });
      insert(document, ['tableaux', 'recommandation'], rule + 1, {
        id,
        si: { [question.id]: id },
        alors: outcome,
        motif: `Puisque {${question.id}}, voyez avec la Mission.`,
      });
      document.setIn(['exigences', promise, 'si', question.id], document.createNode([like, id]));
      insert(document, ['exemples'], example + 1, {
        id: `exemple-${id}`,
        nom: 'La halle',
        recit: 'Une commune veut un lieu de travail dans sa halle.',
        reponses: { ...answered, [question.id]: id },
        attendu: outcome,
      });
      return document.toString();
    }
  }
  throw new Error('no answer decides alone, with a promise and an example');
}
