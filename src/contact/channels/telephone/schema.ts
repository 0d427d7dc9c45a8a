import { z } from 'astro/zod';
import { cardTexts, type ChannelSchema } from '../schema.ts';

/** Every site gives a number to call. */
export const telephone = {
  id: 'telephone',
  needs: undefined,
  lines: {},
  texts: { telephone: z.strictObject(cardTexts).describe('Appeler') },
} as const satisfies ChannelSchema;
