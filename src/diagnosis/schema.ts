import { z } from 'astro/zod';
import type { Example, Questionnaire, Requirement } from './engine/model.ts';
import { id, text, texts } from '../content-model/fields.ts';
import { condition } from '../content-model/condition.ts';
import { question, toOne, toSeveral } from './questionnaire-schema.ts';

const recommendation = z
  .strictObject({
    id: id.describe(
      'Identifiant de la recommandation, gardé pour toujours : le papier et les liens le portent',
    ),
    titre: text.describe('La recommandation en une ligne'),
    rang: z.int().min(1).optional().describe('Sa place dans l’ordre des niveaux, si elle en a une'),
    dehors: z.literal(true).optional().describe('Présent si la recommandation mène hors de l’offre'),
    demande: text.optional().describe('Ce que demande le visiteur, si ce n’est pas un niveau'),
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
    outside: entry.dehors ?? false,
    opening: entry.demande,
    level: entry.niveau,
    variants: entry.variantes ?? [],
    summary: entry.resume,
    toPrepare: entry.aPreparer ?? [],
    nextSteps: entry.etapes,
    guides: entry.guides ?? [],
    schemes: entry.financements ?? [],
  }));

const requirement = z
  .strictObject({
    si: condition,
    recommandations: z.array(id).min(1).optional().describe('Les recommandations possibles'),
    point: z.literal(true).optional().describe('Un point est à confirmer'),
    premiere: id.optional().describe('La prestation placée en premier'),
    enPlus: z.array(id).min(1).optional().describe('Les prestations montrées en plus'),
  })
  .transform(({ si, recommandations, point, premiere, enPlus }) => ({
    when: si,
    recommendations: recommandations,
    point,
    firstService: premiere,
    besides: enPlus,
  })) satisfies z.ZodType<Requirement>;

const example = z
  .strictObject({
    id: id.describe('Identifiant de l’exemple'),
    nom: text.describe('Le nom de la situation'),
    recit: text.describe('La situation d’une commune imaginée, en deux phrases'),
    reponses: z.record(id, id).describe('Ses réponses'),
    attendu: id.describe('La recommandation attendue'),
  })
  .transform(({ id: exampleId, nom, recit, reponses, attendu }) => ({
    id: exampleId,
    name: nom,
    story: recit,
    answers: reponses,
    expected: attendu,
  })) satisfies z.ZodType<Example>;

/** The self-diagnosis: the questionnaire of the pure engine, and what each recommendation says. */
export const diagnosis = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .describe('Le numéro du questionnaire : il augmente quand une question ou une option change'),
    questions: z.array(question).min(1).describe('Les questions, dans l’ordre où elles se posent'),
    tableaux: z
      .strictObject({
        recommandation: toOne
          .min(1)
          .describe('Où mènent les réponses : la première ligne qui convient décide'),
        premierePrestation: toOne.describe('La prestation à montrer d’abord'),
        prestationsEnPlus: toSeveral.describe('Les prestations à montrer en plus'),
      })
      .describe('Les règles, en tableaux lus de haut en bas'),
    exigences: z
      .array(requirement)
      .min(1)
      .describe('Ce que les règles doivent respecter : la construction le vérifie'),
    exemples: z.array(example).min(1).describe('Des situations, avec la recommandation attendue'),
    recommandations: z.array(recommendation).min(1).describe('Tout ce à quoi l’autodiagnostic peut mener'),
  })
  .transform(({ version, questions, tableaux, exigences, exemples, recommandations }) => ({
    questionnaire: {
      version,
      questions,
      tables: {
        recommendation: tableaux.recommandation,
        firstService: tableaux.premierePrestation,
        servicesBesides: tableaux.prestationsEnPlus,
      },
    } satisfies Questionnaire,
    requirements: exigences,
    examples: exemples,
    recommendations: recommandations,
  }));
