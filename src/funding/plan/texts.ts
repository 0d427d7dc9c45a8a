import { z } from 'astro/zod';
import { describedText, filledText, id, text, texts } from '../../content-model/fields.ts';

/** The words of the page. */
export const planPage = z.strictObject({
  horsTaxes: describedText('Comment les montants sont écrits, après « Montant »'),
  commune: describedText('Le lien vers l’outil qui demande la commune'),
  autreCommune: describedText('Le même lien, une fois une commune nommée'),
  cout: describedText('Ce qui précède le coût du projet, en haut'),
  aides: describedText('Ce qui précède la somme des aides'),
  charge: describedText('Ce qui précède ce que la commune inscrit pour elle-même'),
  accorde: filledText('La part des aides qui est sûre', ['montant']),
  rienAccorde: describedText('La même chose quand aucune aide n’est accordée'),
  depenses: describedText('Le titre des dépenses'),
  ressources: describedText('Le titre des ressources'),
  ligne: describedText('L’en-tête des noms de ligne'),
  montant: describedText('L’en-tête des montants'),
  part: describedText('L’en-tête des parts du total'),
  total: describedText('Le nom de la ligne du total'),
  aTrouver: describedText('Le nom de ce qui manque'),
  enTrop: describedText('Le nom de ce qui dépasse'),
  unite: describedText('L’unité, lue après le nom de chaque champ'),
  etat: describedText('La question posée pour chaque aide : où en est la demande'),
  ajouterDepense: describedText('Le nom du choix d’une dépense de plus'),
  ajouterRessource: describedText('Le nom du choix d’une ressource de plus'),
  retirer: filledText('Le bouton qui retire une ligne', ['ligne']),
  mettre: filledText('Le bouton qui met sur une ligne ce que dit sa règle', ['montant']),
  solder: filledText('Le bouton qui met ce qui manque sur cette ligne', ['ecart']),
  annuler: describedText('Le bouton qui défait un montant mis ou une ligne retirée'),
  retablir: describedText('Le bouton qui rend le plan effacé'),
  precisions: describedText('Le titre des questions qui ne sont pas des montants'),
  retenue: describedText('Le nom du champ de la dépense subventionnable'),
  aideRetenue: filledText('L’aide de ce champ, avec la liste des lignes comptées', ['lignes']),
  pasDit: describedText('Le choix de qui n’a pas encore répondu'),
  fonctionnement: describedText('Le titre de la partie sur la première année de fonctionnement'),
  dessinEnMots: filledText('Le dessin du plan, pour qui ne le voit pas', ['titre', 'lignes']),
  rienADessiner: describedText('À la place de ses lignes, tant qu’aucune n’a de montant'),
  exemple: z
    .strictObject({
      mention: describedText('Dit que ce plan est un exemple'),
      plan: describedText('Ses montants, comme dans l’adresse d’un plan'),
      lien: describedText('Le lien qui remplit le plan avec lui'),
    })
    .optional()
    .describe('Le plan dessiné tant que rien n’est écrit'),
  premier: z
    .strictObject({
      phrase: describedText('Ce que fait le plan'),
      nom: describedText('Le nom de ce champ'),
      bouton: describedText('Le bouton qui commence le plan'),
      manque: describedText('Dit sous le champ quand rien n’y est écrit'),
      ligne: id.describe('La ligne de dépense qui prend son montant'),
    })
    .describe('Le seul champ du haut tant que rien n’est écrit'),
  equilibre: filledText('Dit quand les ressources paient les dépenses', ['total']),
  manque: filledText('Dit quand les ressources ne suffisent pas', ['ecart', 'total']),
  depasse: filledText('Dit quand les ressources dépassent les dépenses', ['ecart']),
  brefEquilibre: describedText('En quelques mots, en haut : tout est payé'),
  brefPromis: describedText('La même chose tant qu’une aide n’est pas accordée'),
  brefEnfreint: describedText('La même chose quand une règle au moins n’est pas respectée'),
  brefManque: filledText('En quelques mots, ce qui manque', ['ecart']),
  brefDepasse: filledText('En quelques mots, ce qui dépasse', ['ecart']),
  faute: describedText('Dit quand un champ est à corriger'),
  fautes: filledText('Dit quand plusieurs le sont', ['nombre']),
  verifications: describedText('Le titre de ce que disent les règles'),
  nonVerifiees: describedText('Dit à la place des règles tant qu’un montant est à corriger'),
  respecte: describedText('Ce que veut dire ✓, pour qui ne le voit pas'),
  aVoir: describedText('Ce que veut dire !, pour qui ne le voit pas'),
  rappels: describedText('Le titre de ce qu’il faut garder en tête, sans qu’aucune règle soit enfreinte'),
  prudence: describedText('Ce que les règles ne promettent pas'),
  autres: describedText('Le titre des points que le calcul ne tranche pas'),
  source: describedText('Ce qui précède une source'),
  fragile: filledText('Ce qui manquerait si la plus grosse aide était refusée', ['aide', 'montant']),
  encoreATrouver: filledText('Ajouté à une part des fonds publics tant que de l’argent reste à trouver', [
    'ecart',
  ]),
  sansBase: describedText('Dit quand aucune dépense n’entre dans le calcul des parts'),
  suite: describedText('Le titre de ce que l’on fait du plan'),
  imprimer: describedText('Le bouton qui imprime'),
  imprimerRegles: describedText('La case qui ajoute au papier le texte des règles et leurs sources'),
  lien: describedText('Le bouton qui envoie le lien'),
  lienCopie: describedText('Dit une fois le lien copié'),
  lienRefuse: describedText('Dit quand le navigateur refuse de copier le lien'),
  tableur: describedText('Le bouton qui donne un fichier pour un tableur'),
  voter: z
    .array(
      z
        .strictObject({
          texte: text.describe('Les mots du bouton'),
          papier: id.describe('Le nom du fichier du modèle, sans extension'),
        })
        .transform(({ texte, papier }) => ({ texte, page: `/papiers/#${papier}` })),
    )
    .default([])
    .describe('Les papiers que le plan remplit'),
  tableurRefuse: describedText('Dit quand le navigateur refuse le fichier'),
  fichier: id.describe('Le nom du fichier, sans extension'),
  effacer: describedText('Le bouton qui vide tous les champs'),
  efface: describedText('Dit une fois le plan vidé'),
  garde: describedText('Ce que l’onglet et l’adresse gardent du plan'),
  illisible: filledText('Dit quand une partie de l’adresse ne se lit pas', ['parties']),
  carre: describedText('Ce que fait le carré à photographier'),
  portee: describedText('Qui fait ce plan et ce qu’il n’engage pas, sur le papier'),
  papier: texts.describe('Ce qui se remplit à la main en tête du papier'),
  papierSigne: texts.describe('Ce qui se remplit à la main sous les tableaux'),
  sansScript: describedText('Que faire du plan sans JavaScript'),
});

/** What the script says: the rest is the page's own. */
export type PlanTexts = Omit<z.output<typeof planPage>, 'papier' | 'sansScript'>;
