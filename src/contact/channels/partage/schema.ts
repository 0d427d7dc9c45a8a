import { z } from 'astro/zod';
import { describedText } from '../../../content-model/fields.ts';
import { buttonText, type ChannelSchema } from '../schema.ts';

export const partage = {
  id: 'partage',
  needs: undefined,
  lines: {},
  texts: {
    partage: z
      .strictObject({
        bouton: buttonText,
        fait: describedText('Dit une fois la demande partagée'),
        echec: describedText('Dit quand l’appareil refuse de partager'),
      })
      .optional()
      .describe('Partager avec une application de l’appareil'),
  },
} as const satisfies ChannelSchema;
