import { z } from 'astro/zod';
import { said } from '../../content-model/fields.ts';

/** The chart of what each aid may pay. */
export const parDepense = z.strictObject({
  titre: said('Le titre du tableau'),
  etats: z
    .strictObject({
      confirme: said('Une aide confirmée'),
      'a-confirmer': said('Une aide à confirmer'),
      'sans-appel': said('Une aide sans appel ouvert'),
    })
    .describe('Ce que disent les marques du tableau'),
  rien: said('Où aucune source ne dit que l’aide peut payer'),
});

/** The names of what the page of an aid says. */
export const financement = z.strictObject({
  financeur: said('Devant qui attribue l’aide'),
  beneficiaires: said('Devant qui peut la demander'),
  population: said('Devant la taille de la commune'),
  habitants: said('La taille la plus grande ; {nombre}'),
  depenses: said('Devant ce qu’elle paie'),
  montant: said('Devant le taux ou le plafond'),
  demande: said('Devant comment et quand demander'),
  avantDemarrage: said('Devant ce qu’il ne faut pas faire avant'),
  cumul: said('Devant avec quoi elle se cumule'),
  validite: said('Devant jusqu’à quand c’est valable'),
  liens: said('Le titre des pages où demander ou vérifier'),
  plan: said('Ce qui introduit le lien vers le plan de financement'),
});
