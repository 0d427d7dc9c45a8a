import { z } from 'astro/zod';
import { funders } from '../financing/funder.ts';
import { expenseKinds, fundingStatuses } from '../financing/match-facts.ts';
import { pageKinds } from '../page-kind.ts';
import { text } from './fields.ts';
import { accueil } from './interface-home.ts';
import {
  appel,
  autodiagnostic,
  autresNiveaux,
  chiffres,
  recommandation,
  reprendre,
} from './interface-diagnosis.ts';
import { financement, parDepense, trouver } from './interface-finder.ts';
import { lecture } from './interface-reading.ts';
import { sansJavaScript } from './interface-script.ts';
import { horsConnexion } from './interface-offline.ts';
import { modele } from './interface-templates.ts';

/** The sentences of the interface. */
export const interfaceTexts = z.strictObject({
  genres: z.record(z.enum(pageKinds), text),
  accueil,
  depenses: z.record(z.enum(expenseKinds), text).optional(),
  dessins: z
    .strictObject({ accueil: text })
    .optional()
    .describe('Ce que disent les dessins du bâtiment, pour qui ne les voit pas ; absent, rien n’est dessiné'),
  statuts: z.record(z.enum(fundingStatuses), text).optional(),
  financeurs: z.record(z.enum(funders), text).optional(),
  parDepense: parDepense.optional(),
  lecture: lecture.optional(),
  financement: financement.optional(),
  modele: modele.optional(),
  trouver: trouver.optional(),
  niveau: text,
  accessibilite: text,
  absent: text,
  orientation: text,
  parler: text,
  source: text.optional(),
  appelDeSource: text.optional().describe('Le nom du numéro qui mène à une source ; {numero} et {titre}'),
  confidentialite: text,
  chiffres: chiffres.optional(),
  regles: z.strictObject({
    titre: text,
    si: text,
    alors: text,
    sinon: text,
    version: text,
    schema: text,
  }),
  depliant: z.strictObject({ imprimer: text, carre: text }).optional(),
  comparaison: z
    .strictObject({ qui: text, fait: text, demande: text })
    .optional()
    .describe('Ce qui distingue les variantes ; absent si les niveaux n’en ont pas'),
  sections: z.strictObject({
    ensuite: text,
    apporte: text,
    eligibilite: text
      .optional()
      .describe('Le lien de l’accueil vers la page « eligibilite », si elle existe'),
    imprime: text,
    depuis: text,
    cas: text,
  }),
  sansJavaScript,
  brouillon: z.strictObject({
    garder: text,
    garde: text,
    effacer: text,
    efface: text,
    trouve: text,
    reprendre: text,
    impossible: text,
  }),
  reprendre,
  appel: appel.optional(),
  autodiagnostic,
  autresNiveaux,
  recommandation,
  recherche: z.strictObject({
    accueil: text,
    limiter: text,
    tout: text,
    uneReponse: text,
    reponses: text,
    corrige: text.describe('Dite quand un mot a été lu avec une faute de frappe en moins'),
    texte: text.describe('Le titre des réponses tirées du texte des pages'),
    enCours: text,
    rienDePlus: text.describe('Dite sous des réponses, quand le texte des pages n’en donne pas d’autre'),
    aucun: text,
    conseil: text,
    panne: text,
    suite: text,
    plan: text,
    sansScript: text,
  }),
  horsConnexion,
});
