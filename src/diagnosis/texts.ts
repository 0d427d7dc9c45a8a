import { z } from 'astro/zod';
import { visite } from './visit/texts.ts';
import { untrimmedText, describedText, id, texts, filledText } from '../content-model/fields.ts';

/** The sentences of the questions. */
const autodiagnostic = z.strictObject({
  erreurSansReponse: describedText('Dit quand on continue sans répondre'),
  lienIllisible: describedText('Dit quand le code de l’adresse ne se lit pas'),
  reponsesRetirees: describedText('Ce qui introduit les réponses qui ne s’appliquent plus'),
  rang: filledText('Où l’on en est à la première question', ['rang', 'nombre']),
  suite: filledText('La même chose ensuite, à la place du titre de la page', ['rang', 'nombre']),
  reponses: describedText('Le titre des réponses déjà données'),
  aide: describedText('Ce qui ouvre une aide de plus de trente mots'),
  sansScript: describedText('Le lien pour répondre sans JavaScript'),
  encore: filledText('Combien de questions au plus après celle-ci, sans JavaScript', ['nombre']),
  derniere: describedText('La même chose à la dernière question'),
  precedent: describedText('Comment revenir en arrière, sans JavaScript'),
  ancien: describedText('Dit quand le code vient d’un ancien questionnaire'),
  titreTableau: describedText('Le titre du tableau des niveaux'),
  tableau: describedText('Comment lire ce tableau'),
});

/** The sentences that explain the other levels. */
const autresNiveaux = z.strictObject({
  changements: describedText('Le titre de ce qui changerait la recommandation'),
  changement: filledText('Une réponse qui mènerait plus loin', ['conditions', 'niveau']),
  rapprochement: filledText('Une réponse qui ferait entrer dans l’offre', ['conditions']),
  etSi: untrimmedText('Ce qui relie deux conditions, avec ses espaces'),
  rienDePlus: describedText('Dit quand aucune réponse ne mène plus loin'),
  verifier: describedText('Ce qui introduit les réponses à vérifier'),
});

/** The sentences of a recommendation. */
const recommandation = z.strictObject({
  titre: describedText('La ligne au-dessus du titre, pour une étape du projet'),
  titreAutre: describedText('La ligne au-dessus du titre, pour une autre recommandation'),
  fait: describedText('Le titre des prestations'),
  demande: describedText('Le titre de ce que la commune devrait donner'),
  dansTousLesCas: describedText('Le titre de ce qui se prépare quelle que soit la variante'),
  lire: describedText('Le titre des guides et des aides'),
  formule: describedText('Le titre de la phrase proposée au conseil'),
  pourquoi: describedText('Le titre de ce qui explique un niveau'),
  pourquoiAutre: describedText('La même chose pour une autre recommandation'),
  comptee: describedText('Dit d’une réponse déterminante'),
  envoi: describedText('Ce qui introduit l’adresse de la fiche, dans le courriel qui l’envoie'),
  faire: describedText('Le bouton, pour qui n’a pas fait l’autodiagnostic'),
  lienCopie: describedText('Dit une fois le lien copié'),
  copieImpossible: describedText('Ce qui introduit le lien, quand le navigateur refuse de copier'),
  modifier: filledText('Ce que le lien « Modifier » change', ['question']),
  comptees: describedText('Le titre des réponses déterminantes'),
  toutes: describedText('Le titre de toutes les réponses'),
  ou: untrimmedText('Ce qui relie deux réponses, avec ses espaces'),
  codeTexte: describedText('Ce que contiennent le code et le lien, et à quoi ils servent'),
  codeCourt: describedText('Ce qui précède le code'),
  lieu: describedText('Devant la commune ou le groupement, sur le papier'),
  papier: texts.describe('Ce qui se remplit ensuite à la main sur le papier'),
  notes: describedText('Le titre des lignes à remplir à la main'),
  qr: describedText('Ce que fait le code QR'),
  illisible: describedText('Dit quand le code de l’adresse ne se lit pas'),
  ancien: describedText('Dit quand le code vient d’un ancien questionnaire'),
  sansReponses: describedText('La ligne au-dessus du titre, quand la page est vue sans réponses'),
  sansScript: describedText('Dit la même chose sans JavaScript'),
  autreNiveau: describedText('Dit d’une prestation d’un autre niveau, avant son nom'),
});

/** The sentences about the answers that the device keeps. */
const brouillon = z.strictObject({
  garder: describedText('Le bouton qui garde les réponses'),
  garde: describedText('Dit une fois les réponses gardées'),
  effacer: describedText('Le bouton qui les efface'),
  efface: describedText('Dit une fois les réponses effacées'),
  trouve: describedText('Dit quand des réponses sont gardées'),
  reprendre: describedText('Le bouton qui les reprend'),
  impossible: describedText('Dit quand le navigateur refuse de les garder'),
});

/** The sentences of the page where a code is typed. */
const reprendre = z.strictObject({
  champ: describedText('Le nom du champ'),
  aide: filledText('L’aide du champ', ['exemple']),
  bouton: describedText('Le bouton qui ouvre la recommandation'),
  vide: describedText('Dit quand le champ est vide'),
  illisible: filledText('Dit quand le code ne s’ouvre pas', ['semblables', 'absents']),
  longueur: filledText('Dit quand il est trop court ou trop long', ['moins', 'plus']),
  compte: describedText('Dit quand il a un caractère de moins ou de plus que son début n’en annonce'),
});

/** The sentences of the call sheet. */
const appel = z.strictObject({
  prestation: id.describe('La prestation que la fiche d’appel sert à mener'),
  lignes: texts.describe('Ce que l’on note au début de l’appel, avant les coordonnées'),
  depart: describedText('Devant la recommandation'),
  papier: describedText('Dit à l’écran : à quoi servent les lignes et les cases'),
  orientation: describedText('Ce que vaut la recommandation'),
  questions: describedText('Le titre des questions'),
  reponses: describedText('Le titre des réponses'),
  consigne: describedText('Que faire des réponses'),
  points: describedText('Le titre des points à confirmer'),
  marques: describedText('Ce que dit la marque devant un point, sans code'),
  demander: describedText('Le titre de ce que la commune est invitée à préparer'),
  prestations: describedText('Le titre des prestations à proposer'),
  suite: describedText('Le titre de ce qui est convenu'),
  suites: texts.describe('Ce que l’on note à la fin de l’appel'),
  champ: describedText('Le nom du champ où taper le code d’une commune'),
  ouvrir: describedText('Le bouton qui ouvre la fiche d’appel d’un code'),
  notes: describedText('Le titre des lignes libres'),
  illisible: describedText('Dit à l’agent quand le code de l’adresse ne se lit pas'),
  ancien: describedText('Dit à l’agent quand le code vient d’un ancien questionnaire'),
  sansScript: describedText('Dit à l’agent quand le script de la page n’est pas arrivé'),
  imprimer: describedText('Le bouton qui imprime'),
  questionsSurPapier: describedText('Le lien vers la fiche vierge, d’une question sans JavaScript'),
  fiche: describedText('Le lien vers la recommandation'),
});

/** The words of the rules, shown as tables. */
const regles = z.strictObject({
  titre: describedText('Le titre d’un tableau'),
  si: describedText('Devant les conditions'),
  alors: describedText('Devant ce à quoi elles mènent'),
  sinon: describedText('Devant la dernière ligne, sans condition'),
  version: describedText('Devant le numéro de version'),
  combien: filledText('Combien de questions au plus, sur le papier', ['nombre']),
  allez: filledText('Une question, par son numéro, à la pointe d’une flèche', ['numero']),
  fin: describedText('Après une réponse que nulle question ne suit'),
  posee: filledText('Qui répond à une question, sur le papier, et où vont les autres', [
    'conditions',
    'suite',
  ]),
  parmi: filledText('Les réponses à une question, dont une suffit', ['reponses', 'numero']),
  et: untrimmedText('Entre deux parties d’une condition, avec ses espaces'),
  ouBien: untrimmedText('Entre deux conditions dont une suffit, avec ses espaces'),
});

/** The texts of `interface.yaml` about the self-diagnosis. */
export const diagnosisTexts = {
  orientation: describedText('Ce que vaut l’autodiagnostic'),
  confidentialite: describedText('Où restent les réponses'),
  regles: regles.describe('Les mots des tableaux de règles'),
  brouillon: brouillon.describe('Les phrases sur les réponses gardées sur l’appareil'),
  reprendre: reprendre.describe('Les phrases de la page où l’on tape un code'),
  appel: appel.describe('Les phrases de la fiche d’appel'),
  visite: visite.describe('Les phrases de la fiche de visite et de la note de restitution'),
  autodiagnostic: autodiagnostic.describe('Les phrases des questions'),
  autresNiveaux: autresNiveaux.describe('Les phrases qui expliquent les autres niveaux'),
  recommandation: recommandation.describe('Les phrases d’une recommandation'),
};
