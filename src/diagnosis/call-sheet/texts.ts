import { z } from 'astro/zod';
import { id, said, texts } from '../../content-model/fields.ts';

/** The sentences about the answers that the device keeps. */
export const brouillon = z.strictObject({
  garder: said('Le bouton qui garde les réponses'),
  garde: said('Dit une fois les réponses gardées'),
  effacer: said('Le bouton qui les efface'),
  efface: said('Dit une fois les réponses effacées'),
  trouve: said('Dit quand des réponses sont gardées'),
  reprendre: said('Le bouton qui les reprend'),
  impossible: said('Dit quand le navigateur refuse de les garder'),
});

/** The sentences of the page where a code is typed. */
export const reprendre = z.strictObject({
  quelCode: said('Quel code, après un lien vers cette page'),
  champ: said('Le nom du champ'),
  aide: said('L’aide du champ ; {nombre} et {exemple}'),
  bouton: said('Le bouton qui ouvre la recommandation'),
  vide: said('Dit quand le champ est vide'),
  illisible: said('Dit quand le code ne s’ouvre pas'),
});

/** The sentences of the call sheet. */
export const appel = z.strictObject({
  prestation: id.describe('La prestation que la fiche d’appel sert à mener'),
  contact: said('Le titre des lignes sur qui appelle'),
  lignes: texts.describe('Ce que l’on note au début de l’appel, avant les coordonnées'),
  depart: said('Devant la recommandation'),
  papier: said('Dit à l’écran : à quoi servent les lignes et les cases'),
  orientation: said('Ce que vaut la recommandation'),
  questions: said('Le titre des questions'),
  reponses: said('Le titre des réponses'),
  consigne: said('Que faire des réponses'),
  points: said('Le titre des points à confirmer'),
  aucunPoint: said('Dit quand il n’y en a pas'),
  prestations: said('Le titre des prestations à proposer'),
  suite: said('Le titre de ce qui est convenu'),
  suites: texts.describe('Ce que l’on note à la fin de l’appel'),
  ouvrir: said('Le bouton qui ouvre la fiche d’appel d’un code'),
  notes: said('Le titre des lignes libres'),
  code: said('Devant le code'),
  imprimer: said('Le bouton qui imprime'),
  questionsSurPapier: said('Le lien vers la fiche vierge, d’une question sans JavaScript'),
  fiche: said('Le lien vers la recommandation'),
});
