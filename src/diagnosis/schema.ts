import { z } from 'astro/zod';
import type { FrozenVersion } from './codes/versions.ts';
import type { Condition, Example, Question, Questionnaire, Requirement, Rule } from './engine/model.ts';
import { condition } from '../content-model/condition.ts';
import { day, id, text, texts } from '../content-model/fields.ts';

const option = z
  .strictObject({
    id: id.describe('Identifiant de l’option, gardé pour toujours'),
    texte: text.describe('La réponse, telle que le visiteur la lit'),
    clause: text.describe('La même réponse après « puisque », commençant par une consonne'),
    rang: z.int().min(1).optional().describe('Du projet le moins avancé (1) au plus avancé'),
    inconnu: z.literal(true).optional().describe('Marque la réponse « Je ne sais pas »'),
    si: text.optional().describe('La même réponse après « si », au conditionnel'),
    point: text.optional().describe('Ce que le premier appel doit régler si cette réponse est donnée'),
  })
  .transform(({ id: optionId, texte, clause, rang, inconnu, si, point }) => ({
    id: optionId,
    label: texte,
    clause,
    rank: rang,
    unknown: inconnu,
    ifSo: si,
    point,
  }));

const question = z
  .strictObject({
    id: id.describe('Identifiant de la question, gardé pour toujours'),
    posee: z.array(condition).min(1).optional().describe('Les lignes dont une suffit pour poser la question'),
    changer: z.int().min(1).optional().describe('L’ordre dans lequel proposer de revoir la question'),
    titre: text.describe('La question'),
    aide: text.describe('L’aide, repliée sous la question'),
    options: z.array(option).min(2).describe('Les réponses possibles'),
  })
  .transform(({ id: questionId, posee, changer, titre, aide, options }) => ({
    id: questionId,
    askedWhen: posee ?? [],
    title: titre,
    help: aide,
    change: changer,
    options,
  })) satisfies z.ZodType<Question>;

/** The fields of a rule, whatever its outcome. */
const ruleFields = {
  id: id.describe('Identifiant de la ligne'),
  si: condition.optional(),
  attendu: condition
    .optional()
    .describe('Pour la ligne sans « si » : les seules réponses qui peuvent y mener'),
  motif: text.describe('La phrase qui explique la ligne ; {question} y nomme chaque question lue'),
};

function toRule<Outcome>(rule: {
  id: string;
  si?: Condition | undefined;
  attendu?: Condition | undefined;
  alors: Outcome;
  motif: string;
}): Rule<Outcome> {
  return { id: rule.id, when: rule.si, expected: rule.attendu, outcome: rule.alors, reason: rule.motif };
}

/** A table whose rules lead to one thing. */
const toOne = z.array(
  z.strictObject({ ...ruleFields, alors: id.describe('Ce à quoi la ligne mène') }).transform(toRule<string>),
);

/** A table whose rules lead to several things. */
const toSeveral = z.array(
  z
    .strictObject({ ...ruleFields, alors: z.array(id).min(1).describe('Ce que la ligne ajoute') })
    .transform(toRule<readonly string[]>),
);

const recommendation = z
  .strictObject({
    id: id.describe(
      'Identifiant de la recommandation, gardé pour toujours : le papier et les liens le portent',
    ),
    titre: text.describe('La recommandation en une ligne'),
    rang: z.int().min(1).optional().describe('Sa place dans l’ordre des niveaux, si elle en a une'),
    dehors: z.literal(true).optional().describe('Présent si la recommandation mène hors de l’offre'),
    demande: text.optional().describe('Ce que demande le visiteur, si ce n’est pas un niveau'),
    niveau: id.optional().describe('Le niveau recommandé'),
    variantes: z.array(id).min(1).optional().describe('Les variantes recommandées du niveau'),
    resume: text.describe('La recommandation en deux phrases'),
    aConfirmer: texts.optional().describe('Ce qui reste à confirmer, quelles que soient les réponses'),
    aPreparer: texts.optional().describe('Ce qu’il faut préparer, pour une recommandation sans niveau'),
    etapes: texts.describe('Les étapes suivantes, dans l’ordre'),
    guides: z.array(id).optional().describe('Les guides utiles, en plus de ceux du niveau'),
    financements: z.array(id).optional().describe('Les aides utiles, en plus de celles du niveau'),
  })
  .transform((entry) => ({
    id: entry.id,
    title: entry.titre,
    rank: entry.rang,
    outside: entry.dehors ?? false,
    opening: entry.demande,
    level: entry.niveau,
    variants: entry.variantes ?? [],
    summary: entry.resume,
    points: entry.aConfirmer ?? [],
    toPrepare: entry.aPreparer ?? [],
    nextSteps: entry.etapes,
    guides: entry.guides ?? [],
    schemes: entry.financements ?? [],
  }));

const requirement = z
  .strictObject({
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
  })
  .transform(({ si, recommandations, point, premiere, enPlus, aConfirmer, sansAide }) => ({
    when: si,
    recommendations: recommandations,
    point,
    firstService: premiere,
    extraServices: enPlus,
    standingPoint: aConfirmer,
    noScheme: sansAide,
  })) satisfies z.ZodType<Requirement>;

const example = z
  .strictObject({
    id: id.describe('Identifiant de l’exemple'),
    nom: text.describe('Le nom de la situation'),
    recit: text.describe('La situation d’une commune imaginée, en deux phrases'),
    reponses: z.record(id, id).describe('Ses réponses'),
    attendu: id.describe('La recommandation attendue'),
  })
  .transform(({ id: exampleId, nom, recit, reponses, attendu }) => ({
    id: exampleId,
    name: nom,
    story: recit,
    answers: reponses,
    expected: attendu,
  })) satisfies z.ZodType<Example>;

/** The self-diagnosis: the questionnaire of the pure engine, and what each recommendation says. */
export const diagnosis = z
  .strictObject({
    version: z
      .int()
      .min(1)
      .describe('Le numéro du questionnaire : il augmente quand une question ou une option change'),
    questions: z.array(question).min(1).describe('Les questions, dans l’ordre où elles se posent'),
    tableaux: z
      .strictObject({
        recommandation: toOne
          .min(1)
          .describe('Où mènent les réponses : la première ligne qui convient décide'),
        premierePrestation: toOne.describe('La prestation à montrer d’abord'),
        prestationsEnPlus: toSeveral.describe('Les prestations à montrer en plus'),
      })
      .describe('Les règles, en tableaux lus de haut en bas'),
    exigences: z
      .array(requirement)
      .min(1)
      .describe('Ce que les règles doivent respecter : la construction le vérifie'),
    exemples: z.array(example).min(1).describe('Des situations, avec la recommandation attendue'),
    recommandations: z.array(recommendation).min(1).describe('Tout ce à quoi l’autodiagnostic peut mener'),
  })
  .transform(({ version, questions, tableaux, exigences, exemples, recommandations }) => ({
    questionnaire: {
      version,
      questions,
      tables: {
        recommendation: tableaux.recommandation,
        firstService: tableaux.premierePrestation,
        extraServices: tableaux.prestationsEnPlus,
      },
    } satisfies Questionnaire,
    requirements: exigences,
    examples: exemples,
    recommendations: recommandations,
  }));

/** The name of a question or of an option. */
const place = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, {
  error: 'un nom s’écrit « question » ou « question/option »',
});

const version = z
  .strictObject({
    version: z.int().min(1).describe('Le numéro de la version'),
    date: day.describe('Le jour de sa publication'),
    nouveautes: text.describe('Ce qui change pour le visiteur'),
    questions: z.record(id, z.array(id).min(2)).describe('Les questions et leurs options, gelées'),
    renommes: z
      .record(place, place)
      .optional()
      .describe('Ce qui prend un autre nom dans la version suivante, sans changer de sens'),
    oublies: z.array(place).optional().describe('Ce qui perd son sens dans la version suivante'),
  })
  .transform(({ version: number, date, nouveautes, questions, renommes, oublies }) => ({
    version: number,
    date,
    news: nouveautes,
    questions: Object.entries(questions).map(([questionId, options]) => ({
      id: questionId,
      options: options.map((name) => ({ id: name })),
    })),
    renamed: renommes ?? {},
    forgotten: oublies ?? [],
  })) satisfies z.ZodType<FrozenVersion>;

/** The published versions of the questionnaire, oldest first: old codes open with them. */
export const versions = z
  .strictObject({
    versions: z.array(version).describe('Les versions publiées, de la plus ancienne à la dernière'),
  })
  .transform(({ versions: list }) => list);
