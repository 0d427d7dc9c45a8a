import { z } from 'astro/zod';
import { formAddress, openTexts, type ChannelSchema } from '../schema.ts';

/** Number that Démarche numérique gives to a field: the base64 of « Champ- » and its rank, not padded. */
function isProcedureField(value: string): boolean {
  const name = Buffer.from(value, 'base64').toString();
  return /^Champ-\d+$/.test(name) && Buffer.from(name).toString('base64url') === value;
}

const field = z.string().refine(isProcedureField, {
  error: 'le numéro d’un champ se lit dans la démarche, page « préremplir », comme « Q2hhbXAtNDUyMQ »',
});

const procedure = z
  .strictObject({
    adresse: formAddress.describe('L’adresse « commencer » de la démarche'),
    champs: z
      .strictObject({
        code: field.optional().describe('Le champ qui reçoit le code de l’autodiagnostic'),
        resume: field.optional().describe('Le champ de texte qui reçoit le résumé fait par le site'),
        commune: field.optional().describe('Le champ « commune »'),
        intercommunalite: field.optional().describe('Le champ « intercommunalité » (EPCI)'),
      })
      .describe('Les champs de la démarche à remplir, chacun facultatif'),
  })
  .transform(({ adresse, champs: { code, resume, commune, intercommunalite } }) => ({
    address: adresse,
    fields: { code, summary: resume, commune, grouping: intercommunalite },
  }));

export const demarcheNumerique = {
  id: 'demarche-numerique',
  needs: 'demarcheNumerique',
  lines: {
    demarcheNumerique: procedure.optional().describe('Une démarche préremplie de Démarche numérique'),
  },
  texts: {
    'demarche-numerique': openTexts.optional().describe('Ouvrir une démarche de Démarche numérique'),
  },
} as const satisfies ChannelSchema;
