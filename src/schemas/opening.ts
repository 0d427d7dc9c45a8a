import { z } from 'astro/zod';
import { text } from './fields.ts';
import { toSupply, toValidate, toVerify, validation } from './opening-points.ts';

const group = z.strictObject({
  titre: text,
  consigne: text.describe('Comment fermer les points du groupe'),
});

/** What stands between the site and its opening, and the words of the list that says it. */
export const opening = z
  .strictObject({
    page: z.strictObject({ titre: text, description: text, rien: text, un: text, plusieurs: text }),
    groupes: z.strictObject({
      aFournir: group,
      aValider: group,
      aRecontroler: group,
      secondaires: group,
      perimes: group,
      accessibilite: group,
      jamaisVerifies: group,
    }),
    mots: z.strictObject({
      marque: text.describe('Ce qu’une page écrit après ce qui n’est pas confirmé'),
      aConfirmer: text,
      ditAbsent: text,
      change: text.describe('Dite d’un texte qui n’est plus celui qui a été validé ; {jour}'),
      verifie: text.describe('Dite d’une vérification trop ancienne ; {jour}'),
      critere: text.describe('{numero} et {titre} d’un critère d’accessibilité'),
    }),
    aFournir: z.array(toSupply).min(1),
    aValider: z.array(toValidate).min(1),
    secondaires: z
      .strictObject({ valide: validation.optional() })
      .describe('« valide », une fois que le Département accepte de publier les sources secondaires'),
    aVerifier: z.array(toVerify),
  })
  .transform(({ page, groupes, mots, aFournir, aValider, secondaires, aVerifier }) => ({
    page: {
      title: page.titre,
      description: page.description,
      none: page.rien,
      one: page.un,
      several: page.plusieurs,
    },
    groups: groupes,
    words: mots,
    toSupply: aFournir,
    toValidate: aValider,
    secondary: secondaires.valide,
    toVerify: aVerifier,
  }));
