import { z } from 'astro/zod';
import { day, id, text, webAddress } from './fields.ts';

const criterionFields = {
  id: z
    .string()
    .regex(/^\d+\.\d+$/, {
      error: 'un critère s’écrit entre guillemets : thématique, point, rang, comme « 7.5 »',
    })
    .describe('Le numéro du critère dans le référentiel'),
  titre: text.describe('Son titre, mot pour mot'),
};

const criterion = z
  .discriminatedUnion(
    'etat',
    [
      z.strictObject({
        ...criterionFields,
        etat: z.literal('teste'),
        par: z.array(id).min(1).describe('Les tests de la liste du haut'),
        limites: text.optional().describe('Ce que ces tests ne voient pas'),
      }),
      z.strictObject({
        ...criterionFields,
        etat: z.literal('main'),
        fait: text.describe('Ce qui a été fait, pour qu’une autre personne le refasse'),
        date: day.describe('Le jour de la vérification'),
        resultat: text.describe('Ce qu’on a constaté'),
      }),
      z.strictObject({
        ...criterionFields,
        etat: z.literal('sans-objet'),
        pourquoi: text.describe('Pourquoi le critère ne porte sur rien'),
      }),
      z.strictObject({
        ...criterionFields,
        etat: z.literal('a-faire'),
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

const state = z.strictObject({
  nom: text.describe('Le nom de l’état, devant chaque critère'),
  plusieurs: text.describe('Ce que disent leurs nombres, comme « critères à vérifier »'),
});

/** What is known of each criterion of the accessibility standard. */
export const accessibility = z
  .strictObject({
    source: z.strictObject({
      nom: text.describe('Le référentiel et sa version'),
      adresse: webAddress.describe('Où lire les titres d’origine'),
      auteur: text,
      licence: text,
      publieLe: day.describe('Le jour de publication de cette version'),
      releveLe: day.describe('Le jour où les titres ont été relevés'),
    }),
    etats: z.strictObject({ teste: state, main: state, 'sans-objet': state, 'a-faire': state }),
    mots: z.strictObject({ tests: text, source: text, licence: text, releve: text }),
    main: z
      .strictObject({
        titre: text,
        adresses: z.array(z.string().startsWith('/').endsWith('/')).min(1),
      })
      .describe('Les pages regardées pour les critères vérifiés à la main'),
    tests: z
      .array(
        z.strictObject({
          id,
          fichier: z.string().regex(/^tests\/[\w./-]+\.ts$/, {
            error: 'un fichier de test s’écrit comme « tests/browser/plan.spec.ts »',
          }),
          verifie: text.describe('Ce que le test vérifie'),
        }),
      )
      .min(1),
    thematiques: z.array(z.strictObject({ nom: text, criteres: z.array(criterion).min(1) })).min(1),
  })
  .transform(({ source, etats, mots, main, tests, thematiques }) => ({
    source: {
      name: source.nom,
      address: source.adresse,
      author: source.auteur,
      licence: source.licence,
      published: source.publieLe,
      taken: source.releveLe,
    },
    states: etats,
    words: mots,
    byHand: { title: main.titre, addresses: main.adresses },
    tests: tests.map(({ id: testId, fichier, verifie }) => ({ id: testId, file: fichier, checks: verifie })),
    themes: thematiques.map(({ nom, criteres }) => ({ name: nom, criteria: criteres })),
  }));
