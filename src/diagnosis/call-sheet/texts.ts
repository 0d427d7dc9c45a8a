import { z } from 'astro/zod';
import { id, describedText, texts } from '../../content-model/fields.ts';

/** The sentences about the code saved on the device. */
export const brouillon = z.strictObject({
  garder: describedText('Le bouton qui garde les réponses'),
  garde: describedText('Dit une fois les réponses gardées'),
  effacer: describedText('Le bouton qui les efface'),
  efface: describedText('Dit une fois les réponses effacées'),
  trouve: describedText('Dit quand des réponses sont gardées'),
  reprendre: describedText('Le bouton qui les reprend'),
  impossible: describedText('Dit quand le navigateur refuse de les garder'),
});

/** The sentences of the recall page. */
export const reprendre = z.strictObject({
  quelCode: describedText('Quel code, après un lien vers cette page'),
  champ: describedText('Le nom du champ'),
  aide: describedText('L’aide du champ ; {nombre} et {exemple}'),
  bouton: describedText('Le bouton qui ouvre la recommandation'),
  vide: describedText('Dit quand le champ est vide'),
  illisible: describedText('Dit quand le code ne s’ouvre pas'),
});

/** The sentences of the call sheet. */
export const appel = z.strictObject({
  prestation: id.describe('La prestation que la fiche d’appel sert à mener'),
  contact: describedText('Le titre des lignes sur qui appelle'),
  lignes: texts.describe('Ce que l’on note au début de l’appel, avant les coordonnées'),
  depart: describedText('Devant la recommandation'),
  papier: describedText('Dit à l’écran : à quoi servent les lignes et les cases'),
  orientation: describedText('Ce que vaut la recommandation'),
  questions: describedText('Le titre des questions'),
  reponses: describedText('Le titre des réponses'),
  consigne: describedText('Que faire des réponses'),
  points: describedText('Le titre des points à confirmer'),
  aucunPoint: describedText('Dit quand il n’y en a pas'),
  prestations: describedText('Le titre des prestations à proposer'),
  suite: describedText('Le titre de ce qui est convenu'),
  suites: texts.describe('Ce que l’on note à la fin de l’appel'),
  ouvrir: describedText('Le bouton qui ouvre la fiche d’appel d’un code'),
  notes: describedText('Le titre des lignes libres'),
  code: describedText('Devant le code'),
  imprimer: describedText('Le bouton qui imprime'),
  questionsSurPapier: describedText('Le lien vers la fiche vierge, d’une question sans JavaScript'),
  fiche: describedText('Le lien vers la recommandation'),
});
