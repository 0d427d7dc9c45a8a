import { z } from 'astro/zod';
import { describedText } from '../content-model/fields.ts';

/** The sentences of the search. */
const recherche = z.strictObject({
  accueil: describedText('Dit tant que rien n’est écrit'),
  limiter: describedText('Le titre du choix par genre de page'),
  tout: describedText('Le choix de toutes les pages'),
  uneReponse: describedText('Dit après le nombre, quand une page répond par son titre ou son résumé'),
  reponses: describedText('Dit après le nombre, quand plusieurs pages répondent ainsi'),
  uneDansTexte: describedText('Dit après le nombre, quand seul le texte d’une page répond'),
  dansTexte: describedText('Dit après le nombre, quand seul le texte de plusieurs pages répond'),
  corrige: describedText('Dite quand un mot a été lu avec une faute de frappe en moins'),
  texte: describedText('Le titre des réponses tirées du texte des pages'),
  enCours: describedText('Dit pendant la recherche'),
  rienDePlus: describedText('Dite sous des réponses, quand le texte des pages n’en donne pas d’autre'),
  aucun: describedText('Dit quand aucune page ne convient ; {mots}'),
  panne: describedText('Dit quand la recherche dans le texte ne répond pas'),
  suite: describedText('Le bouton qui montre d’autres pages'),
  plan: describedText('Le lien vers le plan du site'),
  sansScript: describedText('Dit sans JavaScript'),
});

/** The texts of `interface.yaml` about the search. */
export const searchTexts = { recherche: recherche.describe('Les phrases de la recherche') };
