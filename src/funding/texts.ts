import { z } from 'astro/zod';
import { describedText, text } from '../content-model/fields.ts';
import { expenseKinds, funders } from './scheme-facts.ts';
import { trouver } from './finder/texts.ts';

/** The texts of the chart of what each scheme may pay. */
const parDepense = z.strictObject({
  aide: describedText('La colonne des aides'),
  titre: describedText('Le titre du tableau'),
  resume: describedText('Comment le tableau est fait, pour qui l’écoute'),
  etats: z
    .strictObject({
      confirme: describedText('Une aide confirmée'),
      'a-confirmer': describedText('Une aide à confirmer, et le titre de la colonne'),
      'sans-appel': describedText('Une aide sans appel ouvert'),
    })
    .describe('Devant les dépenses d’une aide, selon son statut'),
  montrer: describedText('Ce que fait la case d’un financeur, avant son nom, sur un téléphone'),
  appuis: describedText('Le titre de ce qui ne verse pas d’argent, après le tableau'),
});

/** The names of the facts on the page of a scheme. */
const financement = z.strictObject({
  financeur: describedText('Devant qui attribue l’aide'),
  beneficiaires: describedText('Devant qui peut la demander'),
  depenses: describedText('Devant les dépenses qu’elle finance'),
  appui: describedText('À la place des dépenses, si elle ne verse pas d’argent'),
  montant: describedText('Devant le taux ou le plafond'),
  quand: describedText('Devant quand demander'),
  avantDemarrage: describedText('Devant ce qu’il ne faut pas signer avant'),
  ouDemander: describedText('Devant où demander'),
  liens: describedText('Le titre des pages où demander ou vérifier'),
  plan: describedText('Ce qui introduit le lien vers le plan de financement'),
});

/** The texts of `interface.yaml` about funding schemes. */
export const fundingTexts = {
  depenses: z.record(z.enum(expenseKinds), text).describe('Le nom de chaque sorte de dépense'),
  statuts: z
    .strictObject({
      'sans-appel': describedText('Une aide sans appel ouvert'),
      clos: describedText('Une aide close'),
    })
    .describe('Ce que l’on dit d’une aide que l’on ne peut pas demander aujourd’hui'),
  financeurs: z.record(z.enum(funders), text).describe('Le nom de chaque financeur'),
  parDepense: parDepense.describe('Le tableau de ce que chaque aide peut financer'),
  financement: financement.describe('Les noms de ce que dit la page d’une aide'),
  trouver: trouver.describe('Les phrases qui trient les aides'),
};
