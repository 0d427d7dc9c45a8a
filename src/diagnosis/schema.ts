import { z } from 'astro/zod';
import type { FrozenVersion } from './codes/versions.ts';
import type { Act } from './engine/acts.ts';
import type { Condition, Example, Question, Questionnaire, Requirement, Rule } from './engine/model.ts';
import { condition } from '../content-model/condition.ts';
import { day, id, pageAddress, pageLink, text, texts } from '../content-model/fields.ts';
import { namesOf } from '../content-model/names-of.ts';

/** The drawings that may stand beside an answer. */
const pictures = { ferme: 'closed', dessine: 'drawn', amenage: 'fitted', ouvert: 'open' } as const;

const option = z
  .strictObject({
    id: id.describe('Identifiant de l’option, gardé pour toujours'),
    texte: text.describe('La réponse, telle que le visiteur la lit'),
    clause: text.describe('La même réponse après « puisque », commençant par une consonne'),
    rang: z.int().min(1).optional().describe('Du projet le moins avancé (1) au plus avancé'),
    inconnu: z.literal(true).optional().describe('Marque la réponse « Je ne sais pas »'),
    si: text.optional().describe('La même réponse après « si », au conditionnel'),
    point: text.optional().describe('Ce que le premier appel doit régler si cette réponse est donnée'),
    dessin: z.enum(namesOf(pictures)).optional().describe('Le bâtiment dessiné à côté de la réponse'),
  })
  .transform(({ id: optionId, texte, clause, rang, inconnu, si, point, dessin }) => ({
    id: optionId,
    label: texte,
    clause,
    rank: rang,
    unknown: inconnu,
    ifSo: si,
    point,
    picture: dessin && pictures[dessin],
  }));

const question = z
  .strictObject({
    id: id.describe('Identifiant de la question, gardé pour toujours'),
    posee: z.array(condition).min(1).optional().describe('Les lignes dont une suffit pour poser la question'),
    changer: z.int().min(1).optional().describe('L’ordre dans lequel proposer de revoir la question'),
    titre: text.describe('La question'),
    aide: text.describe('L’aide, sous la question : repliée au-delà de trente mots'),
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

const actWords = {
  faire: text.describe('Ce qu’il faut faire, en deux ou trois mots, mis en avant'),
  detail: text.optional().describe('La suite de la phrase'),
};

const act = z
  .strictObject({
    ...actWords,
    appeler: z.literal(true).optional().describe('Le numéro et la demande se trouvent dans cet acte'),
    lien: z
      .strictObject({
        texte: text.describe('Les mots du bouton'),
        page: pageAddress.describe('L’adresse de la page'),
      })
      .optional()
      .describe('Une page du site qui sert cet acte, en bouton'),
    selon: z
      .array(z.strictObject({ si: condition, ...actWords }))
      .optional()
      .describe('D’autres mots pour certaines réponses : la première ligne qui convient l’emporte'),
  })
  .transform(({ faire, detail, appeler, lien, selon }) => ({
    action: faire,
    detail,
    calls: appeler,
    link: lien && { label: lien.texte, page: lien.page },
    instead: (selon ?? []).map((line) => ({ when: line.si, action: line.faire, detail: line.detail })),
  })) satisfies z.ZodType<Act>;

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
    actes: z.array(act).describe('Les trois actes à faire, dans l’ordre ; un seul appelle'),
    formule: text.optional().describe('Une phrase proposée au conseil, à adapter'),
    etape: text
      .optional()
      .describe('Son nom sur la ligne des étapes, si elle a un rang sans avoir de niveau'),
    papier: texts.optional().describe('Ce qui se remplit à la main, si ce n’est pas comme ailleurs'),
    guides: z
      .array(id)
      .max(2)
      .optional()
      .describe('Les deux guides à lire d’abord, dans l’ordre ; les autres sont ceux du niveau'),
    financements: z
      .array(id)
      .max(3)
      .optional()
      .describe('Les trois aides à étudier d’abord, dans l’ordre ; les autres sont celles du niveau'),
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
    acts: entry.actes,
    formula: entry.formule,
    stage: entry.etape,
    blanks: entry.papier,
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
    dehors: z.literal(true).optional().describe('La recommandation mène hors de l’offre'),
  })
  .transform(({ si, recommandations, point, premiere, enPlus, aConfirmer, sansAide, dehors }) => ({
    when: si,
    recommendations: recommandations,
    point,
    firstService: premiere,
    extraServices: enPlus,
    standingPoint: aConfirmer,
    noScheme: sansAide,
    outside: dehors,
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

/** Situations that people ask about; what the rules say of each is not written: they are read. */
const cases = z
  .strictObject({
    titre: text.describe('Le titre des situations'),
    lecture: text.describe('Ce que valent les réponses'),
    avis: z
      .strictObject({
        oui: text.describe('Devant les situations que les règles mènent toujours à un niveau'),
        preciser: text.describe('Devant celles qui laissent un point à confirmer'),
        non: text.describe('Devant celles que les règles mènent toujours hors de l’offre'),
      })
      .transform(({ oui, preciser, non }) => ({ yes: oui, toSpecify: preciser, no: non }))
      .describe('Les mots de chaque avis : il suit des règles'),
    situations: z
      .array(
        z
          .strictObject({
            si: condition,
            situation: text.describe('La situation, en une proposition'),
            reponse: text.describe('La réponse, en une phrase'),
            lien: pageLink.optional().describe('La page qui en dit plus'),
          })
          .transform(({ si, situation, reponse, lien }) => ({
            when: si,
            situation,
            answer: reponse,
            link: lien,
          })),
      )
      .min(1)
      .describe('Les situations, dans l’ordre de la page'),
  })
  .transform(({ titre, lecture, avis, situations }) => ({
    title: titre,
    reading: lecture,
    verdicts: avis,
    situations,
  }));

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
    cas: cases.optional().describe('« Et si… » : des situations particulières, et leur réponse'),
    recommandations: z.array(recommendation).min(1).describe('Tout ce à quoi l’autodiagnostic peut mener'),
  })
  .transform(({ version, questions, tableaux, exigences, exemples, cas, recommandations }) => ({
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
    cases: cas,
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
    questions: z
      .record(id, z.record(id, text))
      .describe('Les questions, leurs options et le texte de chacune, gelés'),
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
      options: Object.entries(options).map(([optionId, label]) => ({ id: optionId, label })),
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
