import { z } from 'astro/zod';
import { addressError } from '../../content-model/fields.ts';

/** The address of a form that a page opens: encrypted, unless it is on this machine, to try it. */
export const formAddress = z
  .url({ ...addressError, abort: true })
  .refine((value) => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(value), addressError);

/** The number that Démarche numérique gives to a field: the base64 of « Champ- » and its number, not padded. */
function isProcedureField(value: string): boolean {
  const name = Buffer.from(value, 'base64').toString();
  return /^Champ-\d+$/.test(name) && Buffer.from(name).toString('base64url') === value;
}

const procedureField = z.string().refine(isProcedureField, {
  error: 'le numéro d’un champ se lit dans la démarche, page « préremplir », comme « Q2hhbXAtNDUyMQ »',
});

/** A procedure of Démarche numérique that an address fills in. */
export const onlineProcedure = z
  .strictObject({
    adresse: formAddress.describe('L’adresse « commencer » de la démarche'),
    champs: z
      .strictObject({
        code: procedureField.optional().describe('Le champ qui reçoit le code de l’autodiagnostic'),
        resume: procedureField.optional().describe('Le champ de texte qui reçoit le résumé fait par le site'),
        commune: procedureField.optional().describe('Le champ « commune »'),
        intercommunalite: procedureField.optional().describe('Le champ « intercommunalité » (EPCI)'),
      })
      .describe('Les champs de la démarche à remplir, chacun facultatif'),
  })
  .transform(({ adresse, champs }) => ({
    address: adresse,
    fields: {
      code: champs.code,
      summary: champs.resume,
      commune: champs.commune,
      grouping: champs.intercommunalite,
    },
  }));

const parameter = z.string().regex(/^[\w.-]+$/, {
  error: 'un paramètre s’écrit sans espace ni accent, comme « code_diagnostic »',
});

/** A form of Publik that an address fills in. */
export const publik = z
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
