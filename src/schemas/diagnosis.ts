import { z } from 'astro/zod';
import type { Condition, Question, Questionnaire, Rule } from '../diagnosis/model.ts';
import { id, text, texts } from './fields.ts';

const accepted = z
  .union([id, z.array(id).min(1)], { error: 'une réponse est un identifiant, plusieurs sont une liste' })
  .transform((ids) => (Array.isArray(ids) ? ids : [ids]));

const condition = z
  .record(id, accepted, {
    error: 'une condition s’écrit « question: réponse » ou « question: [réponse, réponse] »',
  })
  .describe('Pour chaque question, la réponse ou les réponses acceptées') satisfies z.ZodType<Condition>;

const option = z
  .strictObject({
    id: id.describe('Identifiant de l’option, gardé pour toujours'),
    texte: text.describe('La réponse, telle que le visiteur la lit'),
    clause: text.describe('La même réponse après « puisque », commençant par une consonne'),
    rang: z.int().min(1).optional().describe('Du projet le moins avancé (1) au plus avancé'),
    point: text.optional().describe('Ce que le premier appel doit régler si cette réponse est donnée'),
  })
  .transform(({ id: optionId, texte, clause, rang, point }) => ({
    id: optionId,
    label: texte,
    clause,
    rank: rang,
    point,
  }));

const question = z
  .strictObject({
    id: id.describe('Identifiant de la question, gardé pour toujours'),
    posee: z.array(condition).min(1).optional().describe('Les lignes dont une suffit pour poser la question'),
    titre: text.describe('La question'),
    aide: text.describe('L’aide, repliée sous la question'),
    options: z.array(option).min(2).describe('Les réponses possibles'),
  })
  .transform(({ id: questionId, posee, titre, aide, options }) => ({
    id: questionId,
    askedWhen: posee ?? [],
    title: titre,
    help: aide,
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

const toOne = z.array(z.strictObject({ ...ruleFields, alors: id }).transform(named<string>));
const toSeveral = z.array(
  z.strictObject({ ...ruleFields, alors: z.array(id).min(1) }).transform(named<readonly string[]>),
);

const recommendation = z
  .strictObject({
    id: id.describe(
      'Identifiant de la recommandation, gardé pour toujours : le papier et les liens le portent',
    ),
    titre: text.describe('La recommandation en une ligne'),
    rang: z.int().min(1).optional().describe('Sa place dans l’ordre des niveaux, si elle en a une'),
    niveau: id.optional().describe('Le niveau recommandé'),
    variantes: z.array(id).min(1).optional().describe('Les variantes recommandées du niveau'),
    resume: text.describe('La recommandation en deux phrases'),
    aPreparer: texts.optional().describe('Ce qu’il faut préparer, pour une recommandation sans niveau'),
    etapes: texts.describe('Les étapes suivantes, dans l’ordre'),
    guides: z.array(id).optional().describe('Les guides utiles, en plus de ceux du niveau'),
    financements: z.array(id).optional().describe('Les aides utiles, en plus de celles du niveau'),
  })
  .transform((entry) => ({
    id: entry.id,
    title: entry.titre,
    rank: entry.rang,
    level: entry.niveau,
    variants: entry.variantes ?? [],
    summary: entry.resume,
    toPrepare: entry.aPreparer ?? [],
    nextSteps: entry.etapes,
    guides: entry.guides ?? [],
    fundings: entry.financements ?? [],
  }));

/** The self-diagnosis: the questionnaire of the pure engine, and what each recommendation says. */
export const diagnosis = z
  .strictObject({
    version: z.int().min(1).describe('1, 2, 3… : augmente quand une question ou une option change'),
    questions: z.array(question).min(1),
    tableaux: z.strictObject({
      recommandation: toOne.min(1),
      premierePrestation: toOne,
      prestationsEnPlus: toSeveral,
    }),
    recommandations: z.array(recommendation).min(1),
  })
  .transform(({ version, questions, tableaux, recommandations }) => ({
    questionnaire: {
      version,
      questions,
      tables: {
        recommendation: tableaux.recommandation,
        firstService: tableaux.premierePrestation,
        servicesBesides: tableaux.prestationsEnPlus,
      },
    } satisfies Questionnaire,
    recommendations: recommandations,
  }));
