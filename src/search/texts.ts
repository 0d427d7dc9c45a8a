import { z } from 'astro/zod';
import { said } from '../content-model/fields.ts';

/** The sentences of the search. */
export const recherche = z.strictObject({
  accueil: said('Dit tant que rien n’est écrit'),
  limiter: said('Le titre du choix par genre de page'),
  tout: said('Le choix de toutes les pages'),
  uneReponse: said('Dit après le nombre, quand une page répond par son titre ou son résumé'),
  reponses: said('Dit après le nombre, quand plusieurs pages répondent ainsi'),
  uneDansTexte: said('Dit après le nombre, quand seul le texte d’une page répond'),
  dansTexte: said('Dit après le nombre, quand seul le texte de plusieurs pages répond'),
  corrige: said('Dite quand un mot a été lu avec une faute de frappe en moins'),
  texte: said('Le titre des réponses tirées du texte des pages'),
  enCours: said('Dit pendant la recherche'),
  rienDePlus: said('Dite sous des réponses, quand le texte des pages n’en donne pas d’autre'),
  aucun: said('Dit quand aucune page ne convient ; {mots}'),
  panne: said('Dit quand la recherche dans le texte ne répond pas'),
  suite: said('Le bouton qui montre d’autres pages'),
  plan: said('Le lien vers le plan du site'),
  sansScript: said('Dit sans JavaScript'),
});
