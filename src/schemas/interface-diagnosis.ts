import { z } from 'astro/zod';
import { id, text, texts } from './fields.ts';

/** The sentences of the questions. */
export const autodiagnostic = z.strictObject({
  erreurSansReponse: text,
  titreErreur: text,
  lienIllisible: text,
  reponsesRetirees: text,
  auMaximum: text,
  sansScript: text,
  encore: text,
  derniere: text,
  precedent: text,
  ancien: text,
  titreTableau: text,
  tableau: text,
});

/** The sentences that explain the other levels. */
export const autresNiveaux = z.strictObject({
  changements: text,
  changement: text,
  rapprochement: text,
  etSi: z.string(),
  rienDePlus: text,
  verifier: text,
  pourquoiPas: text,
  criteres: text,
  plusieursCriteres: text,
  depasse: text,
  rempli: text,
  nonRempli: text,
  manquant: text,
  nonPosee: text,
  completer: text,
  ou: z.string(),
});

/** The sentences of a recommendation. */
export const recommandation = z.strictObject({
  titre: text,
  faire: text,
  lienLisible: text,
  lienCopie: text,
  copieImpossible: text,
  condition: text,
  modifier: text,
  comptees: text,
  toutes: text,
  ou: z.string(),
  code: text,
  codeTexte: text,
  codeCourt: text,
  papier: texts.describe('Ce qui se remplit à la main sur le papier'),
  notes: text,
  qr: text,
  illisible: text,
  ancien: text,
  sansReponses: text,
  sansScript: text,
  autreNiveau: text,
});

/** The figures of the page that shows how the self-diagnosis works. */
export const chiffres = z.strictObject({
  situations: text,
  maximum: text,
  moyenne: text,
  minimum: text,
  pages: text,
  hasard: text,
});

/** The sentences of the page that opens a code. */
export const reprendre = z.strictObject({
  champ: text,
  aide: text,
  bouton: text,
  vide: text,
  illisible: text,
});

/** The sentences of the call sheet. */
export const appel = z.strictObject({
  prestation: id.describe('La prestation que la fiche d’appel sert à mener'),
  contact: text,
  lignes: texts.describe('Ce que l’on note au début de l’appel, avant les coordonnées'),
  depart: text,
  questions: text,
  consigne: text,
  points: text,
  aucunPoint: text,
  prestations: text,
  suite: text,
  suites: texts.describe('Ce que l’on note à la fin de l’appel'),
  ouvrir: text.describe('Le bouton qui ouvre la fiche d’appel d’un code'),
  notes: text,
  code: text,
  imprimer: text,
  fiche: text,
});
