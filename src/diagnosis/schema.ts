import { z } from 'astro/zod';
import { condition } from '../content-model/condition.ts';
import { id, openText, pageLink, text } from '../content-model/fields.ts';
import { namesOf } from '../content-model/names-of.ts';
import { recommendation } from './recommendation-schema.ts';

/** The drawings that may stand beside an answer. */
const pictures = {
  ferme: 'closed',
  trace: 'traced',
  dessine: 'drawn',
  vide: 'emptied',
  amenage: 'fitted',
  ouvert: 'open',
} as const;

const option = z.strictObject({
  id: id.describe('Identifiant de l’option, gardé pour toujours'),
  texte: text.describe('La réponse, telle que le visiteur la lit'),
  clause: text.describe('La même réponse après « puisque », commençant par une consonne'),
  rang: z.int().min(1).optional().describe('Du projet le moins avancé (1) au plus avancé'),
  inconnu: z.literal(true).optional().describe('Marque la réponse « Je ne sais pas »'),
  siCommune: z
    .literal(true)
    .optional()
    .describe('Choisie d’avance, à confirmer, quand le visiteur a nommé sa commune de la Manche'),
  si: text.optional().describe('La même réponse après « si », au conditionnel'),
  point: text.optional().describe('Ce que le premier appel doit régler si cette réponse est donnée'),
  avertit: z
    .literal(true)
    .optional()
    .describe('Présent si la réponse change ce qu’il ne faut pas signer : sans script, l’adresse la porte'),
  dansUnPapier: text
    .optional()
    .describe('Ce qu’un papier en dit, vrai de qui donne cette réponse ; sans lui, rien'),
  dessin: z
    .enum(namesOf(pictures))
    .transform((name) => pictures[name])
    .optional()
    .describe('Le bâtiment dessiné à côté de la réponse'),
});

const question = z.strictObject({
  id: id.describe('Identifiant de la question, gardé pour toujours'),
  posee: z
    .array(condition)
    .min(1)
    .readonly()
    .default([])
    .describe('Les lignes dont une suffit pour poser la question'),
  changer: z.int().min(1).optional().describe('L’ordre dans lequel proposer de revoir la question'),
  titre: text.describe('La question'),
  aide: text.describe('L’aide, sous la question, en trente mots au plus'),
  options: z.array(option).min(2).readonly().describe('Les réponses possibles'),
});

/** A line of a table, but for what it leads to. */
const line = z.strictObject({
  id: id.describe('Identifiant de la ligne'),
  si: condition.optional(),
  attendu: condition
    .optional()
    .describe('Pour la ligne sans « si » : les seules réponses qui peuvent y mener'),
  motif: openText.describe('La phrase qui explique la ligne ; {question} y nomme chaque question lue'),
});

const leadsTo = id.describe('Ce à quoi la ligne mène');
const within = z
  .array(id)
  .min(1)
  .readonly()
  .optional()
  .describe('Les seules recommandations où la ligne vaut');
const added = z.array(id).min(1).readonly().describe('Ce que la ligne ajoute');

const requirement = z.strictObject({
  si: condition,
  recommandations: z.array(id).min(1).optional().describe('Les recommandations possibles'),
  point: z.literal(true).optional().describe('Un point est à confirmer'),
  premiere: id.optional().describe('La prestation placée en premier'),
  enPlus: z.array(id).min(1).optional().describe('Les prestations montrées en plus'),
  aConfirmer: z
    .literal(true)
    .optional()
    .describe('La recommandation rappelle ce qui est à confirmer quelles que soient les réponses'),
  sansAide: z.literal(true).optional().describe('La recommandation ne propose aucune aide'),
  dehors: z.literal(true).optional().describe('La recommandation mène hors de l’offre'),
});

/** What every complete state concerned must give. */
export type Requirement = z.output<typeof requirement>;

const example = z.strictObject({
  id: id.describe('Identifiant de l’exemple'),
  nom: text.describe('Le nom de la situation'),
  recit: text.describe('La situation d’une commune imaginée, en deux phrases'),
  reponses: z.record(id, id).describe('Ses réponses'),
  attendu: id.describe('La recommandation attendue'),
});

/** A named situation with the recommendation expected of it. */
export type Example = z.output<typeof example>;

/** Situations that people ask about; what the rules say of each is not written: they are read. */
const cases = z.strictObject({
  lecture: text.describe('Ce que valent les réponses'),
  avis: z
    .strictObject({
      oui: text.describe('Devant les situations que les règles mènent toujours à un niveau'),
      preciser: text.describe('Devant celles qui laissent un point à confirmer'),
      non: text.describe('Devant celles que les règles mènent toujours hors de l’offre'),
    })
    .describe('Les mots de chaque avis : il suit des règles'),
  situations: z
    .array(
      z.strictObject({
        si: condition,
        situation: text.describe('La situation, en une proposition'),
        reponse: text.describe('La réponse, en une phrase'),
        lien: pageLink.optional().describe('La page qui en dit plus'),
      }),
    )
    .min(1)
    .describe('Les situations, dans l’ordre de la page'),
});

/** The self-diagnosis: the questionnaire of the pure engine, and what each recommendation says. */
export const diagnosis = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .describe('Le numéro du questionnaire : il augmente quand une question ou une option change'),
    questions: z.array(question).min(1).readonly().describe('Les questions, dans l’ordre où elles se posent'),
    tableaux: z
      .strictObject({
        recommandation: z
          .array(line.extend({ alors: leadsTo }))
          .min(1)
          .readonly()
          .describe('Où mènent les réponses : la première ligne qui convient décide'),
        premierePrestation: z
          .array(line.extend({ dans: within, alors: leadsTo }))
          .readonly()
          .describe('La prestation à montrer d’abord'),
        prestationsEnPlus: z
          .array(line.extend({ alors: added }))
          .readonly()
          .describe('Les prestations à montrer en plus'),
      })
      .describe('Les règles, en tableaux lus de haut en bas'),
    exigences: z
      .array(requirement)
      .min(1)
      .describe('Ce que les règles doivent respecter : la construction le vérifie'),
    exemples: z.array(example).min(1).describe('Des situations, avec la recommandation attendue'),
    cas: cases.describe('« Et si… » : des situations particulières, et leur réponse'),
    recommandations: z.array(recommendation).min(1).describe('Tout ce à quoi l’autodiagnostic peut mener'),
  })
  .transform(({ version, questions, tableaux, ...rest }) => ({
    questionnaire: { version, questions, tableaux },
    ...rest,
  }));

export type Diagnosis = z.output<typeof diagnosis>;
