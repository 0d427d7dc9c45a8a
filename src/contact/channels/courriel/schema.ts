import { z } from 'astro/zod';
import { describedText } from '../../../content-model/fields.ts';
import { cardWithButtonTexts, type ChannelSchema } from '../schema.ts';

/** The address is a detail of the site: other pages give it too. */
export const courriel = {
  id: 'courriel',
  needs: 'courriel',
  lines: {},
  texts: {
    courriel: z
      .strictObject({
        ...cardWithButtonTexts,
        fait: describedText('Dit quand la messagerie doit s’ouvrir'),
        faitLong: describedText('La même chose, quand la demande est à coller'),
        tropLong: describedText('Dit avant, quand la demande est trop longue pour une adresse'),
        coller: describedText('Le texte du message, quand la demande est à coller'),
        copierAdresse: describedText('Le bouton qui copie l’adresse de courriel'),
        adresseCopiee: describedText('Dit une fois l’adresse copiée'),
        adresseRefusee: describedText('Dit quand le navigateur refuse de copier l’adresse'),
      })
      .describe('Écrire un courriel'),
  },
} as const satisfies ChannelSchema;
