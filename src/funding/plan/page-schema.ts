import { z } from 'astro/zod';
import { id, said, texts } from '../../content-model/fields.ts';

/** What is written around the fields to fill in. */
const fields = {
  depenses: said('Le titre des dépenses'),
  ressources: said('Le titre des ressources'),
  horsTaxes: said('Comment écrire les montants, avant les champs'),
  unite: said('L’unité, lue après le nom de chaque champ'),
  etat: said('La question posée pour chaque aide : où en est la demande'),
  fonctionnement: said('Le titre de la partie sur la première année de fonctionnement'),
  precisions: said('Le titre des questions qui ne sont pas des montants'),
  retenue: said('Le nom du champ de la dépense subventionnable'),
  aideRetenue: said('L’aide de ce champ ; {lignes} y devient la liste des lignes comptées'),
  pasDit: said('Le choix de qui n’a pas encore répondu'),
  pageAide: said('Le lien d’une ligne vers la page de son aide'),
  voir: said('Le bouton qui montre le plan'),
  effacer: said('Le bouton qui vide tous les champs'),
  annuler: said('Le bouton qui rend le plan d’avant l’essai, ou d’avant l’effacement'),
  efface: said('Dit une fois le plan vidé'),
};

/** What the plan says of itself once there is an amount. */
const balance = {
  votrePlan: said('Le titre du plan'),
  vide: said('Dit tant qu’aucun montant n’est écrit'),
  equilibre: said('Dit quand les ressources paient les dépenses ; {total}'),
  acquis: said('Ce qui est encore incertain, et la part de la commune ; {incertain} et {part}'),
  manque: said('Dit quand les ressources ne suffisent pas ; {ecart} et {total}'),
  depasse: said('Dit quand les ressources dépassent les dépenses ; {ecart}'),
  equilibreFonctionnement: said('Dit quand le fonctionnement est équilibré'),
  manqueFonctionnement: said('Dit quand le fonctionnement n’est pas payé ; {ecart}'),
  depasseFonctionnement: said('Dit quand le fonctionnement a trop de ressources ; {ecart}'),
  brefEquilibre: said('La même chose en quelques mots, sous les champs d’un téléphone : tout est payé'),
  brefManque: said('En quelques mots, ce qui manque ; {ecart}'),
  brefDepasse: said('En quelques mots, ce qui dépasse ; {ecart}'),
  fautes: said('Dit au-dessus du plan quand un champ est à corriger'),
  solder: said('Le bouton qui essaie de mettre ce qui manque sur les fonds de la commune ; {ecart}'),
  solderFonctionnement: said('Le même bouton pour le fonctionnement ; {ecart}'),
  verifications: said('Le titre de ce que disent les règles'),
  prudence: said('Ce que les règles ne promettent pas'),
  autres: said('Le titre des points que le calcul ne tranche pas'),
  fragile: said('Ce qui manquerait si la plus grosse aide était refusée ; {aide} et {montant}'),
  encoreATrouver: said('Ajouté à une part des fonds publics tant que de l’argent reste à trouver ; {ecart}'),
  sansBase: said('Dit quand aucune dépense n’entre dans le calcul des parts'),
};

/** What takes the plan elsewhere: paper, link, spreadsheet. */
const elsewhere = {
  imprimer: said('Le bouton qui imprime'),
  lien: said('Le bouton qui copie le lien'),
  lienCopie: said('Dit une fois le lien copié'),
  lienRefuse: said('Dit quand le navigateur refuse de copier le lien'),
  tableur: said('Le bouton qui donne un fichier pour un tableur'),
  tableurRefuse: said('Dit quand le navigateur refuse le fichier'),
  fichier: id.describe('Le nom du fichier, sans extension'),
  illisible: said('Dit quand une partie de l’adresse ne se lit pas ; {parties}'),
  garde: said('Ce que l’onglet et l’adresse gardent du plan'),
  carre: said('Ce que fait le carré à photographier'),
  portee: said('Qui fait ce plan et ce qu’il n’engage pas, en tête du papier'),
  papier: texts.describe('Ce qui se remplit à la main en tête du papier'),
  papierSigne: texts.describe('Ce qui se remplit à la main sous les tableaux'),
  sansScript: said('Que faire du plan sans JavaScript'),
};

/** The headings of the table, and the words of its picture. */
const table = {
  numero: said('L’en-tête des numéros de ligne'),
  ligne: said('L’en-tête des noms de ligne'),
  montant: said('L’en-tête des montants'),
  part: said('L’en-tête des parts du total'),
  total: said('Le nom de la ligne du total'),
  aTrouver: said('Le nom de ce qui manque'),
  enTrop: said('Le nom de ce qui dépasse'),
  dessinEnMots: said('Le dessin du plan, pour qui ne le voit pas ; {titre} et {lignes}'),
};

/** The words of the page of the financing plan. */
export const planPage = z.strictObject({ ...fields, ...balance, ...elsewhere, ...table });
