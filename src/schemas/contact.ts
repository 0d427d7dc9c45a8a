import { z } from 'astro/zod';
import { channelIds } from '../contact/channel-ids.ts';
import { id, text } from './fields.ts';

const channelTexts = z.strictObject({
  titre: text,
  texte: text,
  bouton: text.optional(),
  fait: text.optional(),
  echec: text.optional(),
  tropLong: text.optional(),
});

/** The contact request: its fields, its sentences, the text that it composes. */
export const contact = z.strictObject({
  champs: z
    .array(
      z.strictObject({
        id,
        libelle: text,
        aide: text.optional(),
        saisie: z.enum(['organization', 'name', 'organization-title', 'email', 'tel', 'texte']),
        obligatoire: text.optional().describe('La phrase d’erreur, si le champ est obligatoire'),
        signalement: z
          .union([z.literal('facultatif'), text])
          .optional()
          .describe('Présent si le champ sert à signaler une erreur : « facultatif », ou la phrase d’erreur'),
        libelleSignalement: text.optional().describe('Le libellé du champ pour signaler une erreur'),
      }),
    )
    .min(1),
  unDesDeux: z.strictObject({ champs: z.array(id).min(2), message: text }),
  formats: z.record(id, text),
  erreurs: text,
  obligatoire: text,
  texte: z.strictObject({
    objet: text,
    objetQuestion: text,
    salutation: text,
    demande: text,
    recommandation: text,
    reponses: text,
    points: text,
    code: text,
    precisions: text,
    coordonnees: text,
    fin: text,
    modele: text,
  }),
  signalement: z.strictObject({ objet: text, demande: text, remarque: text, avis: text }),
  preparer: text,
  texteDemande: text,
  relire: text,
  modifier: text,
  remettre: text,
  modele: text,
  sansDiagnostic: text,
  avecDiagnostic: text,
  codeIllisible: text,
  courriel: text,
  joindre: text,
  inacheve: text,
  terminer: text,
  information: z.strictObject({ titre: text, texte: text, conservation: text, dpo: text, lien: text }),
  canaux: z.record(z.enum(channelIds), channelTexts),
});
