import { z } from 'astro/zod';
import { between, said, texts } from '../content-model/fields.ts';

/** The sentences of the questions. */
export const autodiagnostic = z.strictObject({
  erreurSansReponse: said('Dit quand on continue sans répondre'),
  titreErreur: said('Le titre de cette erreur'),
  lienIllisible: said('Dit quand le code de l’adresse ne se lit pas'),
  reponsesRetirees: said('Ce qui introduit les réponses qui ne s’appliquent plus'),
  auMaximum: said('Dit après le plus grand nombre de questions'),
  sansScript: said('Le lien pour répondre sans JavaScript'),
  encore: said('Combien de questions au plus après celle-ci, sans JavaScript ; {nombre}'),
  derniere: said('La même chose à la dernière question'),
  precedent: said('Comment revenir en arrière, sans JavaScript'),
  ancien: said('Dit quand le code vient d’un ancien questionnaire'),
  titreTableau: said('Le titre du tableau des niveaux'),
  tableau: said('Comment lire ce tableau'),
});

/** The sentences that explain the other levels. */
export const autresNiveaux = z.strictObject({
  changements: said('Le titre de ce qui changerait la recommandation'),
  changement: said('Une réponse qui mènerait plus loin ; {conditions} et {niveau}'),
  rapprochement: said('Une réponse qui ferait entrer dans l’offre ; {conditions}'),
  etSi: between('Ce qui relie deux conditions, avec ses espaces'),
  rienDePlus: said('Dit quand aucune réponse ne mène plus loin'),
  verifier: said('Ce qui introduit les réponses à vérifier'),
  pourquoiPas: said('Le titre des autres niveaux'),
  criteres: said('Un niveau auquel une réponse ne correspond pas ; {niveau}'),
  plusieursCriteres: said('La même chose pour plusieurs réponses ; {niveau} et {manque}'),
  depasse: said('Un niveau que le projet a dépassé ; {niveau}'),
  rempli: said('Dit d’une réponse attendue qui a été donnée'),
  nonRempli: said('Dit d’une réponse attendue qui n’a pas été donnée'),
  manquant: said('Dit quand la réponse donnée est « Je ne sais pas »'),
  nonPosee: said('Dit d’une question qui n’est pas posée'),
  completer: said('Le lien vers la réponse qui manque'),
  ou: between('Ce qui relie deux réponses acceptées, avec ses espaces'),
});

/** The sentences of a recommendation. */
export const recommandation = z.strictObject({
  titre: said('La ligne au-dessus du titre'),
  titreSansReponses: said('La même ligne, quand la page est vue sans réponses'),
  faire: said('Dit à qui n’a pas fait l’autodiagnostic'),
  lienLisible: said('Ce que contient l’adresse à copier'),
  lienCopie: said('Dit une fois le lien copié'),
  copieImpossible: said('Ce qui introduit le lien, quand le navigateur refuse de copier'),
  cas: said('Ce qui introduit les situations où la recommandation convient, sans réponses'),
  points: said('Ce qui introduit les points à confirmer, sans réponses'),
  modifier: said('Ce que le lien « Modifier » change ; {question}'),
  comptees: said('Le titre des réponses qui ont compté'),
  toutes: said('Le titre de toutes les réponses'),
  ou: between('Ce qui relie deux réponses, avec ses espaces'),
  code: said('Le titre de la partie sur le code'),
  codeTexte: said('À quoi sert le code'),
  codeCourt: said('Ce qui précède le code'),
  papier: texts.describe('Ce qui se remplit à la main sur le papier'),
  notes: said('Le titre des lignes à remplir à la main'),
  qr: said('Ce que fait le carré à photographier'),
  illisible: said('Dit quand le code de l’adresse ne se lit pas'),
  ancien: said('Dit quand le code vient d’un ancien questionnaire'),
  sansReponses: said('Dit quand la page est vue sans réponses'),
  sansScript: said('Dit la même chose sans JavaScript'),
  autreNiveau: said('Dit d’une prestation d’un autre niveau, avant son nom'),
});
