import { z } from 'astro/zod';
import { describedText } from '../../../content-model/fields.ts';
import { buttonText, type ChannelSchema } from '../schema.ts';

/** It needs no address: a mail opens without one, and the address of the site, where there is one, is on other pages too. */
export const courriel = {
  id: 'courriel',
  needs: undefined,
  lines: {},
  texts: {
    courriel: z
      .strictObject({
        bouton: buttonText,
        fait: describedText('Dit quand la messagerie doit s’ouvrir'),
        faitLong: describedText('La même chose, quand la demande est à coller'),
        plusCourt: describedText('Dit avant, quand le courriel est plus court que la lettre'),
        tropLong: describedText('Dit avant, quand la demande est trop longue pour une adresse'),
        coller: describedText('Le texte du message, quand la demande est à coller'),
        sansAdresse: describedText(
          'Dit sous le numéro à appeler, puis avant le bouton qui appelle, tant que le site n’a pas de courriel',
        ),
        destinataire: describedText('Ce qui précède le courriel du service'),
        copierAdresse: describedText('Le bouton qui copie l’adresse de courriel'),
        adresseCopiee: describedText('Dit une fois l’adresse copiée'),
        adresseRefusee: describedText('Dit quand le navigateur refuse de copier l’adresse'),
      })
      .describe('Écrire un courriel'),
  },
} as const satisfies ChannelSchema;
