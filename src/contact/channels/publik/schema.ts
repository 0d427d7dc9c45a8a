import { z } from 'astro/zod';
import { formAddress, openTexts, type ChannelSchema } from '../schema.ts';

const parameter = z.string().regex(/^[\w.-]+$/, {
  error: 'un paramètre s’écrit sans espace ni accent, comme « code_diagnostic »',
});

const form = z
  .strictObject({
    adresse: formAddress.describe('L’adresse de la première page du formulaire'),
    parametres: z
      .strictObject({
        code: parameter.optional().describe('Le paramètre qui reçoit le code de l’autodiagnostic'),
        resume: parameter.optional().describe('Le paramètre qui reçoit le résumé fait par le site'),
        commune: parameter
          .optional()
          .describe('Le paramètre qui reçoit le nom de la commune ou du groupement'),
      })
      .describe('Les paramètres de l’adresse à remplir, chacun facultatif'),
  })
  .transform(({ adresse, parametres: { code, resume, commune } }) => ({
    address: adresse,
    fields: { code, summary: resume, commune },
  }));

export const publik = {
  id: 'publik',
  needs: 'publik',
  lines: { publik: form.optional().describe('Un formulaire prérempli de Publik') },
  texts: { publik: openTexts.optional().describe('Ouvrir un formulaire de Publik') },
} as const satisfies ChannelSchema;
