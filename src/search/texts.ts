import { z } from 'astro/zod';
import { describedText, filledText, pagePlace, text } from '../content-model/fields.ts';
import { phrase } from './schema.ts';

/** A question that visitors often have, with its answer in short and the page that says more. */
const question = z.strictObject({
  question: text.describe('La question, dans les mots des visiteurs'),
  reponse: filledText(
    'La réponse, en une ou deux phrases ; avec ce qui est dit de la suite d’une demande',
    [],
    ['suite'],
  ),
  page: pagePlace.describe('La page qui en dit plus'),
  mots: z.array(phrase).default([]).describe('Les autres mots qui la posent'),
});

const questions = z.strictObject({
  titre: describedText('Le titre de ces questions'),
  liste: z.array(question).min(1).max(9).describe('Neuf questions au plus, la plus fréquente d’abord'),
});

/** The sentences of the search. */
const recherche = z.strictObject({
  champ: describedText('Le nom du champ'),
  questions: questions.describe('Les questions fréquentes, proposées sans rien écrire'),
  uneReponse: describedText('Dit après le nombre, quand une page répond'),
  reponses: describedText('Dit après le nombre, quand plusieurs pages répondent'),
  code: describedText('Le lien vers la recommandation, quand un code de fiche est tapé'),
  corrige: filledText('Dite quand un mot a été lu avec une faute de frappe en moins', ['lu', 'tape']),
  texte: describedText('Le titre des réponses tirées du texte des pages'),
  enCours: describedText('Dit pendant la recherche'),
  proche: describedText('Dite au-dessus des réponses, quand aucune page ne contient tous les mots'),
  aucun: filledText('Dit quand aucune page ne convient', ['mots']),
  panne: describedText('Dit quand la recherche dans le texte ne répond pas'),
  suite: describedText('Le bouton qui montre d’autres pages'),
  autrement: describedText('Que faire alors ; suivi du lien vers le plan du site et du téléphone'),
  plan: describedText('Le lien vers le plan du site'),
  sansScript: describedText('Dit sans JavaScript'),
});

/** The texts of `interface.yaml` about the search. */
export const searchTexts = { recherche: recherche.describe('Les phrases de la recherche') };
