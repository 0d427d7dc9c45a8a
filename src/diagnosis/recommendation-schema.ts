import { z } from 'astro/zod';
import { condition } from '../content-model/condition.ts';
import { id, pagePlace, text, texts } from '../content-model/fields.ts';

const actWords = {
  faire: text.describe('Ce qu’il faut faire, en deux ou trois mots, mis en avant'),
  detail: text.optional().describe('La suite de la phrase'),
  lien: z
    .strictObject({
      texte: text.describe('Les mots du bouton'),
      page: pagePlace.describe('L’adresse de la page, avec ce qu’elle montre si elle se règle'),
    })
    .optional()
    .describe('Une page du site qui sert cet acte, en bouton'),
};

/** Words that some answers change: an act, or what not to sign yet. */
const told = z.strictObject({
  ...actWords,
  selon: z
    .array(z.strictObject({ si: condition, ...actWords }))
    .optional()
    .describe('D’autres mots pour certaines réponses : la première ligne qui convient l’emporte'),
});

/** One of the acts that a recommendation lists in order. */
const act = told.extend({
  appeler: z.literal(true).optional().describe('Le numéro et la demande se trouvent dans cet acte'),
});

export type Told = z.output<typeof told>;
export type Act = z.output<typeof act>;

/** What a recommendation says, its acts first. */
export const recommendation = z.strictObject({
  id: id.describe(
    'Identifiant de la recommandation, gardé pour toujours : le papier et les liens le portent',
  ),
  titre: text.describe('La recommandation en une ligne'),
  rang: z.int().min(1).optional().describe('Sa place dans l’ordre des niveaux, si elle en a une'),
  dehors: z.literal(true).optional().describe('Présent si la recommandation mène hors de l’offre'),
  demande: text.optional().describe('Ce que demande le visiteur, si ce n’est pas un niveau'),
  niveau: id.optional().describe('Le niveau recommandé'),
  variantes: z.array(id).min(1).default([]).describe('Les variantes recommandées du niveau'),
  resume: text.describe('La recommandation en deux phrases'),
  aConfirmer: texts.default([]).describe('Ce qui reste à confirmer, quelles que soient les réponses'),
  aPreparer: texts
    .optional()
    .describe('Ce qu’il faut préparer, à la place de ce que le niveau demande et fait préparer'),
  avantDeSigner: told
    .optional()
    .describe('Ce qu’il ne faut pas signer encore, en une phrase ou deux, lu avant les actes'),
  actes: z.array(act).describe('Les trois actes à faire, dans l’ordre ; un seul appelle'),
  sansDemande: z
    .literal(true)
    .optional()
    .describe('Présent si qui lit cette fiche ne peut pas demander l’accompagnement lui-même'),
  formule: text.optional().describe('Une phrase proposée au conseil, à adapter'),
  etape: text.optional().describe('Son nom sur la ligne des étapes, si elle a un rang sans avoir de niveau'),
  papier: texts.optional().describe('Ce qui se remplit à la main, si ce n’est pas comme ailleurs'),
  guides: z
    .array(id)
    .max(2)
    .default([])
    .describe('Les deux guides à lire d’abord, dans l’ordre ; les autres sont ceux du niveau'),
  financements: z
    .array(id)
    .max(3)
    .default([])
    .describe('Les trois aides à étudier d’abord, dans l’ordre ; les autres sont celles du niveau'),
  sansAides: z.literal(true).optional().describe('La fiche ne propose aucune aide, ni celles du niveau'),
});

export type Recommendation = z.output<typeof recommendation>;

/** Whether the reader of a sheet may ask for the support. */
export function mayAsk({ dehors, sansDemande }: Recommendation): boolean {
  return dehors !== true && sansDemande !== true;
}
