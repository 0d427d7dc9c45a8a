import { z } from 'astro/zod';
import { describedText, filledText, text } from '../content-model/fields.ts';

/** The sentences of the way: on its page, and on the pages that lead to it. */
export const wayTexts = z.strictObject({
  etape: filledText('Où l’on en est, sur un guide et sur une recommandation', ['numero', 'total']),
  voir: describedText('Le lien vers le parcours, sur les autres pages'),
  dessin: describedText('Le nom du dessin qui mène aux parties du parcours'),
  etapes: filledText('Les étapes d’une partie, sous son dessin', ['de', 'a']),
  lire: describedText('Comment lire les étapes qui vont ensemble'),
  liens: z
    .strictObject({
      and: text.describe('Devant l’étape qui va avec la précédente'),
      or: text.describe('Devant l’étape qui remplace la précédente'),
    })
    .describe('Les mots entre deux étapes'),
  apres: z
    .strictObject({
      nom: text.describe('Leur nom en deux mots, sous leur dessin'),
      titre: text.describe('Le titre des étapes qui suivent l’offre'),
      note: text.describe('Ce que l’offre en dit'),
    })
    .describe('Ce qui suit l’offre'),
  qui: describedText('Devant qui agit'),
  guide: describedText('Devant le guide d’une étape'),
  guides: describedText('Devant plusieurs guides'),
  plus: describedText('Ce qui ouvre l’appui, les modèles et les aides d’une étape'),
  prestations: describedText('Devant les prestations de l’offre'),
  prestationsDeVariante: filledText('La même chose, si elles demandent une variante', ['variante']),
  papiers: describedText('Devant les modèles'),
  financements: describedText('Devant les aides'),
});

export type WayTexts = z.output<typeof wayTexts>;
