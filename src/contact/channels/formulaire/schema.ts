import { z } from 'astro/zod';
import { addressError, describedText } from '../../../content-model/fields.ts';
import { buttonText, type ChannelSchema } from '../schema.ts';

/** Address of a form to open: encrypted, unless it is on this machine, to try it. */
const formAddress = z
  .url({ ...addressError, abort: true })
  .refine((value) => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(value), addressError);

export const formulaire = {
  id: 'formulaire',
  needs: 'formulaire',
  lines: { formulaire: formAddress.optional().describe('Adresse d’un formulaire du Département') },
  texts: {
    formulaire: z
      .strictObject({
        titre: describedText('Le nom de ce moyen'),
        texte: describedText('Ce qui va se passer'),
        bouton: buttonText,
        nouvelleFenetre: describedText('Dit après un bouton qui ouvre une fenêtre'),
        pageOuverte: describedText('Dit quand une page s’est ouverte, avant le lien « ouvrirPage »'),
        ouvrirPage: describedText('Le lien qui ouvre la page, si elle ne s’est pas ouverte'),
        adresse: describedText('Ce que l’adresse du formulaire dit de la demande'),
      })
      .optional()
      .describe('Ouvrir un formulaire du Département'),
  },
} as const satisfies ChannelSchema;
