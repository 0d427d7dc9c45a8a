import { z } from 'astro/zod';
import { criterion } from './accessibility-criterion.ts';
import { day, id, pageAddress, text, webAddress } from '../../content-model/fields.ts';

const state = z.strictObject({
  nom: text.describe('Le nom de l’état, devant chaque critère'),
  plusieurs: text.describe('Ce que disent leurs nombres, comme « critères à vérifier »'),
});

const states = z
  .strictObject({
    teste: state.describe('Vérifié par des tests'),
    main: state.describe('Vérifié à la main'),
    'sans-objet': state.describe('Ne porte sur rien dans ce site'),
    'a-faire': state.describe('Reste à vérifier'),
  })
  .describe('Les noms des états');

const words = z
  .strictObject({
    tests: text.describe('Le titre de la liste des tests'),
    source: text.describe('Ce qui introduit le nom du référentiel'),
    licence: text.describe('Ce qui introduit sa licence'),
    releve: text.describe('Ce qui introduit le jour du relevé'),
  })
  .describe('Les mots autour des critères');

const proof = z.strictObject({
  id: id.describe('Identifiant du test, nommé par les critères'),
  fichier: z
    .string()
    .regex(/^(?:src|tests)\/[\w./-]+\.ts$/, {
      error: 'un fichier de test s’écrit comme « tests/browser/funding/plan.spec.ts »',
    })
    .describe('Le fichier du test'),
  verifie: text.describe('Ce que le test vérifie'),
});

const theme = z.strictObject({
  nom: text.describe('Le nom de la thématique'),
  criteres: z.array(criterion).min(1).describe('Ses critères, dans l’ordre'),
});

/** What is known of each criterion of the accessibility standard. */
export const accessibility = z
  .strictObject({
    source: z
      .strictObject({
        nom: text.describe('Le référentiel et sa version'),
        adresse: webAddress.describe('Où lire les titres d’origine'),
        auteur: text.describe('Qui publie le référentiel'),
        licence: text.describe('Sa licence'),
        publieLe: day.describe('Le jour de publication de cette version'),
        releveLe: day.describe('Le jour où les titres ont été relevés'),
      })
      .describe('Le référentiel, et quand ses titres ont été relevés'),
    etats: states,
    mots: words,
    main: z
      .strictObject({
        titre: text.describe('Le titre de leur liste'),
        adresses: z.array(pageAddress).min(1).describe('Leurs adresses'),
      })
      .describe('Les pages regardées pour les critères vérifiés à la main'),
    tests: z.array(proof).min(1).describe('Les tests que nomment les critères'),
    thematiques: z.array(theme).min(1).describe('Les thématiques du référentiel, avec leurs critères'),
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
