import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** The home page: the word of the glossary that it may explain, and its cards, each a question and the page that answers. */
export const accueil = z.strictObject({
  mot: id.optional().describe('Le mot du glossaire à expliquer'),
  titre: text,
  cas: z.array(z.strictObject({ question: text, reponse: text, page: z.string().startsWith('/') })),
});
