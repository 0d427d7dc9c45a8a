import { z } from 'astro/zod';
import { filledText, pagePlace, text } from '../content-model/fields.ts';
import { phrase } from './schema.ts';

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

/** The texts of `interface.yaml` about the search. */
export const searchTexts = {
  recherche: z
    .strictObject({
      questions: z
        .array(question)
        .min(1)
        .max(9)
        .describe('Neuf questions au plus, la plus fréquente d’abord'),
    })
    .describe('Les questions fréquentes, proposées sans rien écrire'),
};
