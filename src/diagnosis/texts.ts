import { z } from 'astro/zod';
import { untrimmedText, describedText, texts } from '../content-model/fields.ts';

/** The sentences of the questions. */
export const autodiagnostic = z.strictObject({
  erreurSansReponse: describedText('Dit quand on continue sans répondre'),
  titreErreur: describedText('Le titre de cette erreur'),
  lienIllisible: describedText('Dit quand le code de l’adresse ne se lit pas'),
  reponsesRetirees: describedText('Ce qui introduit les réponses qui ne s’appliquent plus'),
  auMaximum: describedText('Dit après le plus grand nombre de questions'),
  sansScript: describedText('Le lien pour répondre sans JavaScript'),
  encore: describedText('Combien de questions au plus après celle-ci, sans JavaScript ; {nombre}'),
  derniere: describedText('La même chose à la dernière question'),
  precedent: describedText('Comment revenir en arrière, sans JavaScript'),
  ancien: describedText('Dit quand le code vient d’un ancien questionnaire'),
  titreTableau: describedText('Le titre du tableau des niveaux'),
  tableau: describedText('Comment lire ce tableau'),
});

/** The sentences that explain the other levels. */
export const autresNiveaux = z.strictObject({
  changements: describedText('Le titre de ce qui changerait la recommandation'),
  changement: describedText('Une réponse qui mènerait plus loin ; {conditions} et {niveau}'),
  rapprochement: describedText('Une réponse qui ferait entrer dans l’offre ; {conditions}'),
  etSi: untrimmedText('Ce qui relie deux conditions, avec ses espaces'),
  rienDePlus: describedText('Dit quand aucune réponse ne mène plus loin'),
  verifier: describedText('Ce qui introduit les réponses à vérifier'),
  pourquoiPas: describedText('Le titre des autres niveaux'),
  criteres: describedText('Un niveau auquel une réponse ne correspond pas ; {niveau}'),
  plusieursCriteres: describedText('La même chose pour plusieurs réponses ; {niveau} et {manque}'),
  depasse: describedText('Un niveau que le projet a dépassé ; {niveau}'),
  rempli: describedText('Dit d’une réponse attendue qui a été donnée'),
  nonRempli: describedText('Dit d’une réponse attendue qui n’a pas été donnée'),
  manquant: describedText('Dit quand la réponse donnée est « Je ne sais pas »'),
  nonPosee: describedText('Dit d’une question qui n’est pas posée'),
  completer: describedText('Le lien vers la réponse qui manque'),
  ou: untrimmedText('Ce qui relie deux réponses acceptées, avec ses espaces'),
});

/** The sentences of a recommendation. */
export const recommandation = z.strictObject({
  titre: describedText('La ligne au-dessus du titre'),
  titreSansReponses: describedText('La même ligne, quand la page est vue sans réponses'),
  faire: describedText('Dit à qui n’a pas fait l’autodiagnostic'),
  lienLisible: describedText('Ce que contient l’adresse à copier'),
  lienCopie: describedText('Dit une fois le lien copié'),
  copieImpossible: describedText('Ce qui introduit le lien, quand le navigateur refuse de copier'),
  cas: describedText('Ce qui introduit les situations où la recommandation convient, sans réponses'),
  points: describedText('Ce qui introduit les points à confirmer, sans réponses'),
  modifier: describedText('Ce que le lien « Modifier » change ; {question}'),
  comptees: describedText('Le titre des réponses qui ont compté'),
  toutes: describedText('Le titre de toutes les réponses'),
  ou: untrimmedText('Ce qui relie deux réponses, avec ses espaces'),
  code: describedText('Le titre de la partie sur le code'),
  codeTexte: describedText('À quoi sert le code'),
  codeCourt: describedText('Ce qui précède le code'),
  papier: texts.describe('Ce qui se remplit à la main sur le papier'),
  notes: describedText('Le titre des lignes à remplir à la main'),
  qr: describedText('Ce que fait le carré à photographier'),
  illisible: describedText('Dit quand le code de l’adresse ne se lit pas'),
  ancien: describedText('Dit quand le code vient d’un ancien questionnaire'),
  sansReponses: describedText('Dit quand la page est vue sans réponses'),
  sansScript: describedText('Dit la même chose sans JavaScript'),
  autreNiveau: describedText('Dit d’une prestation d’un autre niveau, avant son nom'),
});
