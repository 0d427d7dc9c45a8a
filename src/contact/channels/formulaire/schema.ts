import { formAddress, openTexts, type ChannelSchema } from '../schema.ts';

export const formulaire = {
  id: 'formulaire',
  needs: 'formulaire',
  lines: { formulaire: formAddress.optional().describe('Adresse d’un formulaire du Département') },
  texts: { formulaire: openTexts.optional().describe('Ouvrir un formulaire du Département') },
} as const satisfies ChannelSchema;
