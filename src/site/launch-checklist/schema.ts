import { z } from 'astro/zod';
import { pageAddress, text } from '../../content-model/fields.ts';

const answeredBy = text.describe('Qui pourrait répondre : une fonction ou un service, jamais une personne');

const pointToConfirm = z.strictObject({
  quoi: text.describe('Ce qui est attendu, en une phrase'),
  pourquoi: text.describe('Pourquoi le site en a besoin, ou ce que la réponse change'),
  repond: answeredBy,
  pages: z.array(pageAddress).min(1).optional().describe('Les pages concernées, comme « /contact/ »'),
});

const point = pointToConfirm.extend({
  repond: answeredBy.optional(),
  enAttendant: text.describe('Ce que le site dit tant que le point est ouvert').optional(),
  cles: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('Les coordonnées du site qui ferment le point ; une suffit'),
  loi: z.literal(true).optional().describe('Présent si la loi demande ce texte'),
});

const theme = z.strictObject({
  theme: text.describe('Ce qui se décide, en peu de mots'),
  repond: answeredBy,
  points: z.array(point).min(1).describe('Les points à régler, le plus important d’abord'),
});

/** The most decisions that a meeting of an hour takes. */
const MOST_DECISIONS = 12;

/** What the site cannot know by itself of what is open before its launch; a point that is settled is deleted. */
export const launchChecklist = z.strictObject({
  pourOuvrir: z
    .array(theme)
    .max(MOST_DECISIONS)
    .describe('Les décisions sans lesquelles le site n’ouvre pas'),
  ensuite: z.array(theme).describe('Ce qui se corrige en ligne, une fois le site ouvert'),
  aConfirmer: z.array(pointToConfirm).describe('Ce que personne n’a vérifié'),
});
