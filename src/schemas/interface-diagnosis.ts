import { z } from 'astro/zod';
import { text, texts } from './fields.ts';

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
