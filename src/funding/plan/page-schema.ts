import { z } from 'astro/zod';
import { id, describedText, texts } from '../../content-model/fields.ts';

/** What is written around the fields to fill in. */
const fields = {
  depenses: describedText('Le titre des dépenses'),
  ressources: describedText('Le titre des ressources'),
  horsTaxes: describedText('Comment écrire les montants, avant les champs'),
  unite: describedText('L’unité, lue après le nom de chaque champ'),
  etat: describedText('La question posée pour chaque aide : où en est la demande'),
  fonctionnement: describedText('Le titre de la partie sur la première année de fonctionnement'),
  precisions: describedText('Le titre des questions qui ne sont pas des montants'),
  retenue: describedText('Le nom du champ de la dépense subventionnable'),
  aideRetenue: describedText('L’aide de ce champ ; {lignes} y devient la liste des lignes comptées'),
  pasDit: describedText('Le choix de qui n’a pas encore répondu'),
  pageAide: describedText('Le lien d’une ligne vers la page de son aide'),
  voir: describedText('Le bouton qui montre le plan'),
  effacer: describedText('Le bouton qui vide tous les champs'),
  annuler: describedText('Le bouton qui rend le plan d’avant l’essai, ou d’avant l’effacement'),
  efface: describedText('Dit une fois le plan vidé'),
};

/** What the plan says of itself once there is an amount. */
const balance = {
  votrePlan: describedText('Le titre du plan'),
  vide: describedText('Dit tant qu’aucun montant n’est écrit'),
  equilibre: describedText('Dit quand les ressources paient les dépenses ; {total}'),
  acquis: describedText('Ce qui est encore incertain, et la part de la commune ; {incertain} et {part}'),
  manque: describedText('Dit quand les ressources ne suffisent pas ; {ecart} et {total}'),
  depasse: describedText('Dit quand les ressources dépassent les dépenses ; {ecart}'),
  equilibreFonctionnement: describedText('Dit quand le fonctionnement est équilibré'),
  manqueFonctionnement: describedText('Dit quand le fonctionnement n’est pas payé ; {ecart}'),
  depasseFonctionnement: describedText('Dit quand le fonctionnement a trop de ressources ; {ecart}'),
  brefEquilibre: describedText(
    'La même chose en quelques mots, sous les champs d’un téléphone : tout est payé',
  ),
  brefManque: describedText('En quelques mots, ce qui manque ; {ecart}'),
  brefDepasse: describedText('En quelques mots, ce qui dépasse ; {ecart}'),
  fautes: describedText('Dit au-dessus du plan quand un champ est à corriger'),
  solder: describedText('Le bouton qui essaie de mettre ce qui manque sur les fonds de la commune ; {ecart}'),
  solderFonctionnement: describedText('Le même bouton pour le fonctionnement ; {ecart}'),
  verifications: describedText('Le titre de ce que disent les règles'),
  prudence: describedText('Ce que les règles ne promettent pas'),
  autres: describedText('Le titre des points que le calcul ne tranche pas'),
  fragile: describedText('Ce qui manquerait si la plus grosse aide était refusée ; {aide} et {montant}'),
  encoreATrouver: describedText(
    'Ajouté à une part des fonds publics tant que de l’argent reste à trouver ; {ecart}',
  ),
  sansBase: describedText('Dit quand aucune dépense n’entre dans le calcul des parts'),
};

/** What takes the plan elsewhere: paper, link, spreadsheet. */
const elsewhere = {
  imprimer: describedText('Le bouton qui imprime'),
  lien: describedText('Le bouton qui copie le lien'),
  lienCopie: describedText('Dit une fois le lien copié'),
  lienRefuse: describedText('Dit quand le navigateur refuse de copier le lien'),
  tableur: describedText('Le bouton qui donne un fichier pour un tableur'),
  tableurRefuse: describedText('Dit quand le navigateur refuse le fichier'),
  fichier: id.describe('Le nom du fichier, sans extension'),
  illisible: describedText('Dit quand une partie de l’adresse ne se lit pas ; {parties}'),
  garde: describedText('Ce que l’onglet et l’adresse gardent du plan'),
  carre: describedText('Ce que fait le carré à photographier'),
  portee: describedText('Qui fait ce plan et ce qu’il n’engage pas, en tête du papier'),
  papier: texts.describe('Ce qui se remplit à la main en tête du papier'),
  papierSigne: texts.describe('Ce qui se remplit à la main sous les tableaux'),
  sansScript: describedText('Que faire du plan sans JavaScript'),
};

/** The headings of the table, and the words of its picture. */
const table = {
  numero: describedText('L’en-tête des numéros de ligne'),
  ligne: describedText('L’en-tête des noms de ligne'),
  montant: describedText('L’en-tête des montants'),
  part: describedText('L’en-tête des parts du total'),
  total: describedText('Le nom de la ligne du total'),
  aTrouver: describedText('Le nom de ce qui manque'),
  enTrop: describedText('Le nom de ce qui dépasse'),
  dessinEnMots: describedText('Le dessin du plan, pour qui ne le voit pas ; {titre} et {lignes}'),
};

/** The words of the page of the financing plan. */
export const planPage = z.strictObject({ ...fields, ...balance, ...elsewhere, ...table });
