import { z } from 'astro/zod';
import { filledText, pageAddress, pagePlace, text } from '../content-model/fields.ts';

/** Some words by which people ask for a page. */
const phrase = text.regex(/^[^,|]{2,50}$/u, {
  error: 'écrivez quelques mots, sans virgule : 50 caractères au plus',
});

/** The words by which people ask for a page, page by page. */
export const synonyms = z
  .strictObject({
    pages: z
      .record(pageAddress, z.array(phrase).min(1))
      .describe('Par adresse de page, les mots et les phrases que les gens emploient pour la demander'),
  })
  .transform(({ pages }) => ({ phrases: new Map(Object.entries(pages)) }));

/** A question that visitors often have, with its answer in short and the page that says more. */
const question = z.strictObject({
  question: text.describe('La question, dans les mots des visiteurs'),
  reponse: filledText(
    'La réponse, en une ou deux phrases ; avec ce qui est dit de la suite d’une demande',
    [],
    ['suite'],
  ),
  page: pagePlace.describe('La page qui en dit plus'),
  mots: z.array(phrase).default([]).describe('Les autres mots qui la posent'),
});

export const frequentQuestions = z.strictObject({
  questions: z
    .array(question)
    .min(1)
    .max(9)
    .describe('Neuf questions au plus, la plus fréquente d’abord : proposées sans rien écrire'),
});
