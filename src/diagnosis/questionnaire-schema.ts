import { z } from 'astro/zod';
import type { Condition, Question, Rule } from './engine/model.ts';
import { condition } from '../content-model/condition.ts';
import { id, text } from '../content-model/fields.ts';

const option = z
  .strictObject({
    id: id.describe('Identifiant de l’option, gardé pour toujours'),
    texte: text.describe('La réponse, telle que le visiteur la lit'),
    clause: text.describe('La même réponse après « puisque », commençant par une consonne'),
    rang: z.int().min(1).optional().describe('Du projet le moins avancé (1) au plus avancé'),
    inconnu: z.literal(true).optional().describe('Marque la réponse « Je ne sais pas »'),
    si: text.optional().describe('La même réponse après « si », au conditionnel'),
    point: text.optional().describe('Ce que le premier appel doit régler si cette réponse est donnée'),
  })
  .transform(({ id: optionId, texte, clause, rang, inconnu, si, point }) => ({
    id: optionId,
    label: texte,
    clause,
    rank: rang,
    unknown: inconnu,
    ifSo: si,
    point,
  }));

/** A question with its options. */
export const question = z
  .strictObject({
    id: id.describe('Identifiant de la question, gardé pour toujours'),
    posee: z.array(condition).min(1).optional().describe('Les lignes dont une suffit pour poser la question'),
    changer: z.int().min(1).optional().describe('L’ordre dans lequel proposer de revoir la question'),
    titre: text.describe('La question'),
    aide: text.describe('L’aide, repliée sous la question'),
    options: z.array(option).min(2).describe('Les réponses possibles'),
  })
  .transform(({ id: questionId, posee, changer, titre, aide, options }) => ({
    id: questionId,
    askedWhen: posee ?? [],
    title: titre,
    help: aide,
    change: changer,
    options,
  })) satisfies z.ZodType<Question>;

/** The fields of a line, whatever its outcome. */
const ruleFields = {
  id: id.describe('Identifiant de la ligne'),
  si: condition.optional(),
  attendu: condition
    .optional()
    .describe('Pour la ligne sans « si » : les seules réponses qui peuvent y mener'),
  motif: text.describe('La phrase qui explique la ligne ; {question} y nomme chaque question lue'),
};

function named<Outcome>(line: {
  id: string;
  si?: Condition | undefined;
  attendu?: Condition | undefined;
  alors: Outcome;
  motif: string;
}): Rule<Outcome> {
  return { id: line.id, when: line.si, expected: line.attendu, outcome: line.alors, reason: line.motif };
}

/** A table whose lines lead to one thing. */
export const toOne = z.array(
  z.strictObject({ ...ruleFields, alors: id.describe('Ce à quoi la ligne mène') }).transform(named<string>),
);
/** A table whose lines lead to several things. */
export const toSeveral = z.array(
  z
    .strictObject({ ...ruleFields, alors: z.array(id).min(1).describe('Ce que la ligne ajoute') })
    .transform(named<readonly string[]>),
);
