import { z } from 'astro/zod';
import { describedText, filledText, id, text } from '../content-model/fields.ts';

/** The sentences of the way: on its page, and on the pages that lead to it. */
export const wayTexts = z.strictObject({
  etape: filledText('Où l’on en est, sur un guide', ['numero', 'total']),
  ici: filledText('Le lien d’une recommandation vers son étape', ['numero', 'total']),
  voir: describedText('Le lien vers le parcours, sur les autres pages'),
  dessin: describedText('Le nom du dessin qui mène aux parties du parcours'),
  etapes: filledText('Les étapes d’une partie, sous son dessin', ['de', 'a']),
  liens: z
    .strictObject({
      and: text.describe('Devant le titre de l’étape qui va avec la précédente'),
      or: text.describe('Devant le titre de l’étape qui remplace la précédente'),
    })
    .describe('Comment une étape va avec la précédente'),
  apres: z
    .strictObject({
      nom: text.describe('Leur nom en deux mots, sous leur dessin'),
      titre: text.describe('Le titre des étapes qui suivent l’offre'),
      note: text.describe('Ce que l’offre en dit'),
    })
    .describe('Ce qui suit l’offre'),
  qui: describedText('Devant qui agit, dans l’agenda'),
  avec: describedText('Devant qui agit à une étape, hors des signes et de qui agit à toutes'),
  guide: describedText('Devant le guide d’une étape'),
  guides: describedText('Devant plusieurs guides'),
  plus: z
    .strictObject({
      appuis: text.describe('Les prestations de l’offre et les aides'),
      papiers: text.describe('Les modèles'),
    })
    .describe('Ce qui se déplie sous une étape'),
  prestations: describedText('Devant les prestations de l’offre'),
  prestationsDeVariante: filledText('La même chose, si elles demandent une variante', ['variante']),
  papiers: describedText('Devant les modèles'),
  financements: describedText('Devant les aides'),
  duree: describedText('Devant la durée d’une étape'),
  noter: describedText('Le bouton qui ouvre les champs'),
  date: describedText('Devant la date que la commune se donne, et sur le papier en tête de leur colonne'),
  fait: describedText('La case d’une étape ; jamais « terminé », qui se lirait « envoyé »'),
  agenda: describedText('Le bouton qui donne les dates à un agenda'),
  evenement: filledText('Le titre d’une date dans l’agenda, où rien d’autre ne dit le projet', ['etape']),
  agendaPris: describedText('Dit une fois le fichier donné'),
  agendaRefuse: describedText('Dit quand le navigateur refuse le fichier'),
  fichier: id.describe('Le nom du fichier, sans extension'),
  lien: describedText('Le bouton qui envoie le lien'),
  lienCopie: describedText('Dit une fois le lien copié'),
  lienRefuse: describedText('Dit quand le navigateur refuse de copier le lien'),
  imprimer: describedText('Le bouton qui imprime'),
  effacer: describedText('Le bouton qui efface dates et cases'),
  efface: describedText('Dit une fois qu’elles sont effacées'),
  annuler: describedText('Le bouton qui les remet'),
  garde: describedText('Ce que l’onglet et l’adresse en gardent'),
  illisible: filledText('Dit quand une partie de l’adresse ne se lit pas', ['parties']),
});

export type WayTexts = z.output<typeof wayTexts>;
