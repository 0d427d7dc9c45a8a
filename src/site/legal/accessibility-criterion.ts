import { z } from 'astro/zod';
import { day, id, text } from '../../content-model/fields.ts';

const criterionFields = {
  id: z
    .string()
    .regex(/^\d+\.\d+$/, {
      error: 'un critère s’écrit entre guillemets : thématique, point, rang, comme « 7.5 »',
    })
    .describe('Le numéro du critère dans le référentiel'),
  titre: text.describe('Son titre, mot pour mot'),
};

/** What is known of one criterion: how it is proved, or what remains to be done. */
export const criterion = z
  .discriminatedUnion(
    'etat',
    [
      z.strictObject({
        ...criterionFields,
        etat: z.literal('teste').describe('« teste » : des tests le vérifient'),
        par: z.array(id).min(1).describe('Les tests de la liste du haut'),
        limites: text.optional().describe('Ce que ces tests ne voient pas'),
      }),
      z.strictObject({
        ...criterionFields,
        etat: z.literal('main').describe('« main » : une personne l’a vérifié'),
        fait: text.describe('Ce qui a été fait, pour qu’une autre personne le refasse'),
        date: day.describe('Le jour de la vérification'),
        resultat: text.describe('Ce qu’on a constaté'),
      }),
      z.strictObject({
        ...criterionFields,
        etat: z.literal('sans-objet').describe('« sans-objet » : le site n’a rien de tel'),
        pourquoi: text.describe('Pourquoi le critère ne porte sur rien'),
      }),
      z.strictObject({
        ...criterionFields,
        etat: z.literal('a-faire').describe('« a-faire » : reste à vérifier'),
        reste: text.describe('Ce qui demande une personne ou un lecteur d’écran'),
      }),
    ],
    { error: 'l’état s’écrit « teste », « main », « sans-objet » ou « a-faire »' },
  )
  .transform((line) => {
    const common = { id: line.id, title: line.titre };
    switch (line.etat) {
      case 'teste':
        return { ...common, state: line.etat, tests: line.par, limits: line.limites };
      case 'main':
        return { ...common, state: line.etat, done: line.fait, day: line.date, result: line.resultat };
      case 'sans-objet':
        return { ...common, state: line.etat, reason: line.pourquoi };
      case 'a-faire':
        return { ...common, state: line.etat, remains: line.reste };
    }
  });
