import { z } from 'astro/zod';
import { day, id, text, webAddress } from '../../content-model/fields.ts';

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

const criterionFields = {
  id: z
    .string()
    .regex(/^\d+\.\d+$/, {
      error: 'un critère s’écrit entre guillemets : thématique, point, rang, comme « 7.5 »',
    })
    .describe('Le numéro du critère dans le référentiel'),
  titre: text.describe('Son titre, mot pour mot'),
};

/** A criterion: how it is proved, or what remains to be done. */
const criterion = z.discriminatedUnion(
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
);

const theme = z.strictObject({
  nom: text.describe('Le nom de la thématique'),
  criteres: z.array(criterion).min(1).describe('Ses critères, dans l’ordre'),
});

/** The criteria of the accessibility standard, with their evidence. */
export const accessibility = z.strictObject({
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
  tests: z.array(proof).min(1).describe('Les tests que nomment les critères'),
  thematiques: z.array(theme).min(1).describe('Les thématiques du référentiel, avec leurs critères'),
});
