import { z } from 'astro/zod';
import { describedText, filledText, id, texts } from '../../content-model/fields.ts';

const blanks = texts.describe('Ce qui reste à remplir, une ligne chacun');

/** The words of the note of a visit, a Word file made from a code. */
const note = z
  .strictObject({
    bouton: describedText('Le bouton qui écrit la note'),
    attend: describedText('Dit tant que la note s’écrit'),
    pris: describedText('Dit quand la note est écrite'),
    refus: describedText('Dit quand le navigateur refuse le fichier'),
    fichier: id.describe('Le nom du fichier, devant le code'),
    titre: describedText('Le titre de la note : il dit que c’est un modèle'),
    usage: filledText('Ce que vaut la note, et d’où elle vient', ['code']),
    pied: filledText('Le bas de chaque page', ['code', 'date']),
    lignes: blanks,
    reponses: describedText('Le titre des réponses'),
    question: describedText('Le titre de la colonne des questions'),
    reponse: describedText('Le titre de la colonne des réponses'),
    depart: describedText('Le titre de la recommandation et de ses motifs'),
    vu: describedText('Le titre de ce qui a été vu'),
    regarder: describedText('Le titre de la colonne de ce qu’il faut regarder'),
    constat: describedText('Le titre de la colonne à remplir'),
    points: describedText('Le titre des points à confirmer'),
    prestations: describedText('Le titre des prestations : au conditionnel'),
    guides: describedText('Le titre des guides'),
    aides: describedText('Le titre des aides'),
    suites: describedText('Le titre de ce qui est convenu'),
    lignesDesSuites: blanks,
  })
  .describe('La note de restitution, en Word');

/** The sentences of the visit sheet. */
export const visite = z.strictObject({
  modele: id.describe('Le modèle de guide dont la liste dit ce qu’il faut regarder'),
  prestations: z
    .array(id)
    .describe('Les prestations que la visite et sa note achèvent : la note ne les propose plus'),
  imprimer: describedText('Le bouton qui imprime'),
  lignes: texts.describe('Ce que l’on note en arrivant'),
  points: describedText('Le titre des points à confirmer'),
  regarder: describedText('Le titre de ce qu’il faut regarder dans le bâtiment'),
  source: filledText('D’où vient cette liste', ['guide']),
  cases: texts.describe('Les cases à cocher devant chaque ligne de cette liste'),
  croquis: describedText('Le titre du quadrillage où dessiner'),
  notes: describedText('Le titre des lignes libres'),
  note,
});
