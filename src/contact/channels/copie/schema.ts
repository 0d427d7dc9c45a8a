import { z } from 'astro/zod';
import { describedText } from '../../../content-model/fields.ts';
import { buttonText, type ChannelSchema } from '../schema.ts';

export const copie = {
  id: 'copie',
  needs: undefined,
  lines: {},
  texts: {
    copie: z
      .strictObject({ bouton: buttonText, fait: describedText('Dit une fois le texte copié') })
      .describe('Copier le texte'),
  },
} as const satisfies ChannelSchema;
