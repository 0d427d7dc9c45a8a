import { z } from 'astro/zod';
import { describedText, id } from '../../../content-model/fields.ts';
import { buttonText, type ChannelSchema } from '../schema.ts';

export const fichier = {
  id: 'fichier',
  needs: undefined,
  lines: {},
  texts: {
    fichier: z
      .strictObject({
        nom: id.describe('Le nom du fichier, sans extension'),
        bouton: buttonText,
        fait: describedText('Dit une fois le fichier donné'),
        echec: describedText('Dit quand le navigateur refuse le fichier'),
      })
      .describe('Télécharger un fichier'),
  },
} as const satisfies ChannelSchema;
