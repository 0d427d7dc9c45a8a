import { z } from 'astro/zod';
import { id, pageAddress, describedText } from '../content-model/fields.ts';

const card = z.strictObject({
  question: describedText('La question de la carte'),
  reponse: describedText('Ce qu’on trouve sur la page'),
  page: pageAddress.describe('L’adresse de la page, comme « /guides/ »'),
});

/** The home page: the word of the glossary that it may explain, and its cards, each a question and the page that answers. */
export const accueil = z.strictObject({
  mot: id.optional().describe('Le mot du glossaire expliqué à l’accueil et sur le dépliant'),
  titre: describedText('Le titre des cartes'),
  cas: z.array(card).describe('Les cartes, dans l’ordre'),
});
