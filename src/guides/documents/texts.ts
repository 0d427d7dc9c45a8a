import { z } from 'astro/zod';
import { text } from '../../content-model/fields.ts';

/** The sentences about the documents to adapt: on the page of a guide, and in the files. */
export const modele = z.strictObject({
  telecharger: text.describe('Le lien vers un document ; {titre} et {taille}, en ko'),
  pied: text.describe('Le bas des pages d’un document ; {date} et {source}'),
  source: text.describe('D’où vient un document tant que le site n’a pas d’adresse ; {site} et {guide}'),
  styleACompleter: text.describe('Le nom du style des blancs à remplir'),
  styleTableau: text.describe('Le nom du style des cases d’un tableau'),
  styleColonne: text.describe('Le nom du style de la première ligne d’un tableau'),
});
