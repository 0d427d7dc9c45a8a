import { z } from 'astro/zod';
import { condition } from '../content-model/condition.ts';
import { day, id, text } from '../content-model/fields.ts';

/** The name of a question or of an option. */
const place = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, {
  error: 'un nom s’écrit « question » ou « question/option »',
});

const version = z
  .strictObject({
    version: z.int().min(1).describe('Le numéro de la version'),
    date: day.describe('Le jour de sa publication'),
    nouveautes: text.describe('Ce qui change pour le visiteur'),
    questions: z
      .record(id, z.record(id, text))
      .describe('Les questions, leurs options et le texte de chacune, gelés'),
    posees: z
      .record(id, z.array(condition).min(1))
      .optional()
      .describe('Les lignes qui posent chaque question, gelées'),
    empreinte: z.string().describe('Ce que le site calcule des questions enregistrées : personne ne l’écrit'),
    renommes: z
      .record(place, place)
      .default({})
      .describe('Ce qui prend un autre nom dans la version suivante, sans changer de sens'),
    oublies: z.array(place).default([]).describe('Ce qui perd son sens dans la version suivante'),
  })
  .transform(({ questions, posees, ...rest }) => ({
    ...rest,
    questions: Object.entries(questions).map(([questionId, options]) => ({
      id: questionId,
      posee: posees?.[questionId] ?? [],
      options: Object.entries(options).map(([optionId, texte]) => ({ id: optionId, texte })),
    })),
  }));

/** The published versions of the questionnaire, oldest first: old codes open with them. */
export const versions = z
  .strictObject({
    versions: z.array(version).describe('Les versions publiées, de la plus ancienne à la dernière'),
  })
  .transform(({ versions: list }) => list);
