import { z } from 'astro/zod';
import { factFields, id, text, texts } from '../../content-model/fields.ts';

const expansion = text.describe('Le sigle en toutes lettres, sans majuscule si la phrase n’en veut pas');
const forms = texts.default([]).describe('Les autres façons de l’écrire : pluriel, forme longue');

const term = z.strictObject({
  id: id.describe('Identifiant du terme : il sert d’ancre'),
  terme: text.describe('Le mot ou le sigle'),
  developpement: expansion.optional(),
  formes: forms,
  definition: text.describe('Sa définition en une ou deux phrases, sans reprendre le développement'),
  lie: z.literal(false).optional().describe('Présent si les pages n’y mènent pas : le mot va de soi'),
  source: id.optional().describe('La source de la définition, si elle en a une'),
});

/** The words explained, with their forms. */
export const glossary = z.strictObject({
  ...factFields,
  termes: z.array(term).min(1).describe('Les mots expliqués, dans l’ordre alphabétique'),
});
