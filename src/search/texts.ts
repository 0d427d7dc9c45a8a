import { z } from 'astro/zod';
import { describedText, filledText, pagePlace, text } from '../content-model/fields.ts';

/** A question that visitors often have: the page that answers it, or the words to look for. */
const question = z
  .strictObject({
    question: text.describe('La question, dans les mots des visiteurs'),
    page: pagePlace.optional().describe('La page qui y répond, ou rien si ce sont des mots à chercher'),
    mots: text.optional().describe('Les mots à chercher, si aucune page ne suffit'),
  })
  .refine(({ page, mots }) => (page === undefined) !== (mots === undefined), {
    error: 'donnez à la question sa « page », ou ses « mots », et pas les deux',
  });

const questions = z.strictObject({
  titre: describedText('Le titre de ces questions'),
  liste: z.array(question).min(1).max(5).describe('Cinq questions au plus, la plus fréquente d’abord'),
});

/** The sentences of the search. */
const recherche = z.strictObject({
  champ: describedText('Le nom du champ'),
  questions: questions.optional().describe('Les questions fréquentes, proposées sans rien écrire'),
  limiter: describedText('Le titre du choix par genre de page'),
  tout: describedText('Le choix de toutes les pages'),
  uneReponse: describedText('Dit après le nombre, quand une page répond'),
  reponses: describedText('Dit après le nombre, quand plusieurs pages répondent'),
  premieres: filledText('La même chose, quand d’autres pages restent à montrer', ['nombre']),
  uneDansTexte: describedText('Dit après le nombre, quand seul le texte d’une page répond'),
  dansTexte: describedText('Dit après le nombre, quand seul le texte de plusieurs pages répond'),
  corrige: filledText('Dite quand un mot a été lu avec une faute de frappe en moins', ['lu', 'tape']),
  texte: describedText('Le titre des réponses tirées du texte des pages'),
  enCours: describedText('Dit pendant la recherche'),
  rienDePlus: describedText('Dite sous des réponses, quand le texte des pages n’en donne pas d’autre'),
  aucun: filledText('Dit quand aucune page ne convient', ['mots']),
  panne: describedText('Dit quand la recherche dans le texte ne répond pas'),
  suite: describedText('Le bouton qui montre d’autres pages'),
  autrement: describedText('Que faire alors ; suivi du lien vers le plan du site et du téléphone'),
  plan: describedText('Le lien vers le plan du site'),
  sansScript: describedText('Dit sans JavaScript'),
});

/** The texts of `interface.yaml` about the search. */
export const searchTexts = { recherche: recherche.describe('Les phrases de la recherche') };
