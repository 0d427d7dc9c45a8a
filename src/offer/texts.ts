import { z } from 'astro/zod';
import { describedText, id, pagePlace, texts } from '../content-model/fields.ts';

/** Icons of the doors, by what they show. */
const doorIcons = ['maison', 'travaux', 'personnes', 'code'] as const;

export type DoorIcon = (typeof doorIcons)[number];

const door = z.strictObject({
  question: describedText('La situation, avec les mots du visiteur'),
  reponse: describedText('Ce qu’on trouve sur la page'),
  page: pagePlace.describe('L’adresse de la page, comme « /guides/ », et après « # » un choix déjà fait'),
  icone: z.enum(doorIcons).optional().describe('Le petit dessin de la porte'),
});

const departs = z.strictObject({
  titre: describedText('Le titre des communes'),
  mention: describedText('Dit une fois de toutes, sous le titre'),
  exemples: z.array(id).min(1).describe('Les exemples de l’autodiagnostic, dans l’ordre des niveaux'),
  suite: describedText('Devant le bouton de l’autodiagnostic'),
});

/** The home page: the word of the glossary that it explains, and its parts. */
const accueil = z.strictObject({
  mot: id.describe('Le mot du glossaire expliqué sur le dépliant'),
  commencer: describedText('Le bouton principal, qui ouvre l’autodiagnostic'),
  telephone: describedText('Devant le numéro, qui y répond'),
  titre: describedText('Le titre des portes'),
  cas: z.array(door).describe('Les portes, dans l’ordre : une situation, et la page qui y répond'),
  departs: departs.describe('Des communes imaginées, une par niveau'),
});

/** What pictures say to whoever does not see them. */
const dessins = z.strictObject({ accueil: describedText('Le dessin de la page d’accueil') });

/** Both variants of a level, side by side. */
const comparaison = z.strictObject({
  qui: describedText('Le titre du dessin de qui fait quoi'),
  fait: describedText('Devant les prestations de la variante'),
  demande: describedText('Devant ce que cela demande à la commune'),
  preparer: describedText('Devant ce que la commune peut préparer'),
});

/** The pages of the offer and of its levels. */
const offre = z.strictObject({
  appeler: describedText('La question à laquelle répondent le service et son numéro'),
  niveaux: describedText('Le titre du chemin des niveaux'),
  commencer: describedText('Le bouton vers l’autodiagnostic, au bas d’un niveau'),
  lequel: describedText('Le même, au bas de la liste des niveaux'),
  avez: describedText('Devant ce que la commune a avant un niveau'),
  recevez: describedText('Devant ce qu’elle pourrait en recevoir'),
  lectureOffre: describedText('Devant le texte de l’offre, ce que vaut ce qui le précède'),
  lectureNiveau: describedText('Ce que vaut la page d’un niveau'),
  preparer: describedText('Le titre de ce que la commune peut préparer'),
  nom: describedText('Devant le nom qu’un niveau a dans le texte de l’offre'),
  officiel: describedText('Le titre du texte de l’offre'),
  lire: describedText('Ce qui déplie ce texte'),
});

/** The words about the leaflet. */
const depliant = z.strictObject({
  imprimer: describedText('Le lien vers le dépliant'),
  commencer: describedText('Le titre des niveaux au recto du dépliant'),
  carre: describedText('Ce que fait le code QR'),
  verso: describedText('Ce qui déplie le verso sur un écran étroit'),
});

/** The sheet that whoever is not a commune hands to the town hall. */
const feuille = z.strictObject({
  imprimer: describedText('Le bouton qui imprime la feuille'),
  voir: describedText('Ce qui la déplie à l’écran'),
  titre: describedText('Le titre de la feuille'),
  deLaPart: texts.describe('Les lignes à remplir en tête : qui demande, qui appeler'),
  jour: describedText('La ligne du jour, remplie à la main'),
  projet: texts.describe('Devant les lignes où écrire le projet, ce qu’il y a à dire'),
  offre: describedText('Le titre de ce que le Département propose'),
  demande: describedText('Le titre de ce que cela demanderait à la commune'),
  etapes: texts.describe('Ce que cela demanderait à la commune, dans l’ordre'),
  appeler: describedText('Devant le service et son numéro de téléphone'),
});

/** The texts of `interface.yaml` about the offer. */
export const offerTexts = {
  accueil: accueil.describe('Les parties de la page d’accueil'),
  dessins: dessins.describe('Ce que disent les dessins du bâtiment, pour qui ne les voit pas'),
  offre: offre.describe('Les mots des pages de l’offre et de ses niveaux'),
  depliant: depliant.describe('Les mots sur le dépliant'),
  feuille: feuille.describe('Les mots de la feuille à remettre à la mairie'),
  comparaison: comparaison.describe('Les mots des deux variantes côte à côte'),
};
