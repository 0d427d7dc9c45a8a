import { z } from 'astro/zod';
import { describedText } from '../../../content-model/fields.ts';
import type { ChannelSchema } from '../schema.ts';

/** Every site gives a number to call. */
export const telephone = {
  id: 'telephone',
  needs: undefined,
  lines: {},
  texts: {
    telephone: z.strictObject({ titre: describedText('Ce qui précède le numéro') }).describe('Appeler'),
  },
} as const satisfies ChannelSchema;
