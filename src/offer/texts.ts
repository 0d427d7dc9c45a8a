import { z } from 'astro/zod';
import { id, pageAddress, describedText } from '../content-model/fields.ts';

const card = z.strictObject({
  question: describedText('La question de la carte'),
  reponse: describedText('Ce qu’on trouve sur la page'),
  page: pageAddress.describe('L’adresse de la page, comme « /guides/ »'),
});

/** The home page: the word of the glossary that it may explain, and its cards, each a question and the page that answers. */
const accueil = z.strictObject({
  mot: id.optional().describe('Le mot du glossaire expliqué à l’accueil et sur le dépliant'),
  titre: describedText('Le titre des cartes'),
  cas: z.array(card).describe('Les cartes, dans l’ordre'),
});

/** What pictures say to whoever does not see them. */
const dessins = z.strictObject({ accueil: describedText('Le dessin de la page d’accueil') });

/** Both variants of a level, side by side. */
const comparaison = z.strictObject({
  qui: describedText('Le titre du dessin de qui fait quoi'),
  fait: describedText('Devant les prestations de la variante'),
  demande: describedText('Devant ce que cela demande à la commune'),
});

/** The words about the leaflet. */
const depliant = z.strictObject({
  imprimer: describedText('Le lien vers le dépliant'),
  commencer: describedText('Le titre des niveaux au recto du dépliant'),
  carre: describedText('Ce que fait le code QR'),
});

/** The texts of `interface.yaml` about the offer. */
export const offerTexts = {
  accueil: accueil.describe('Les cartes de la page d’accueil'),
  dessins: dessins
    .optional()
    .describe('Ce que disent les dessins du bâtiment, pour qui ne les voit pas ; absent, rien n’est dessiné'),
  depliant: depliant.optional().describe('Les mots sur le dépliant'),
  comparaison: comparaison
    .optional()
    .describe('Les mots des deux variantes côte à côte ; absent si les niveaux n’en ont pas'),
};
