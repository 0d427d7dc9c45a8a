import { z } from 'astro/zod';
import { id, pageFields, pageLink, pageNames, text, texts } from '../content-model/fields.ts';
import { namesOf } from '../content-model/names-of.ts';
import { uncapitalize } from '../content-model/text/capitalize.ts';

/** Icons for a role. */
const roleFigures = ['personne', 'maison', 'document'] as const;

export type RoleFigure = (typeof roleFigures)[number];

/** Most roles, the result included: the columns of the picture. */
export const MOST_ROLES = 4;

/** The icon beside an answer, by its French name. */
export const answerIcons = {
  personnes: 'users',
  prix: 'euro',
  appui: 'life-buoy',
  limite: 'ban',
} as const;

const answer = z.strictObject({
  question: text.describe('La question, en deux ou trois mots'),
  icone: z.enum(namesOf(answerIcons)).describe('Le dessin à côté'),
  reponse: text.describe('La réponse, en une phrase'),
  lien: pageLink.optional().describe('Où aller pour la suite'),
});

const row = z.strictObject({
  critere: text.describe('Ce que la ligne compare'),
  variantes: z.record(id, text).describe('Ce qu’il en est pour chaque variante, par son identifiant'),
  fiche: z
    .literal(true)
    .optional()
    .describe('Présent si la ligne est aussi sur la fiche de qui n’a pas choisi'),
});

const comparison = z.strictObject({
  titre: text.describe('Le titre du tableau'),
  lecture: text.describe('Ce que vaut le tableau, et pour quels niveaux'),
  lien: pageLink.optional().describe('Où aller pour choisir'),
  lignes: z.array(row).min(1).describe('Les lignes du tableau'),
});

const service = z.strictObject({
  id: id.describe('Identifiant de la prestation, gardé pour toujours : il sert d’ancre'),
  texte: text.describe('Texte de la prestation, tel que le Département l’a validé'),
});

const services = z.array(service).min(1).describe('Les prestations, dans l’ordre de l’offre');
const toPrepare = texts.describe('Ce que la commune peut préparer');

const role = z.strictObject({
  qui: text.describe('Qui agit ; en dernier, ce qui est réalisé'),
  figure: z.enum(roleFigures).describe('Le petit dessin qui le montre'),
  fait: text.optional().describe('Ce qu’il fait pour le suivant ; absent sur le dernier'),
});

/** Roles: each acts for the next, the last is the result. */
const roles = z
  .array(role)
  .min(MOST_ROLES - 1)
  .max(MOST_ROLES)
  .describe('Qui fait quoi, en trois ou quatre lignes : chacun agit pour le suivant')
  .refine(
    (chain) => chain.every(({ fait }, index) => (fait === undefined) === (index === chain.length - 1)),
    {
      error: '« fait » est écrit sur chaque ligne, sauf la dernière',
    },
  );

/** The offer: sentences that several pages show, each stored once. The body is the page of the whole offer. */
export const offer = z
  .strictObject({
    ...pageFields,
    operations: text.describe('Les opérations concernées'),
    perimetre: texts.describe('Les questions du périmètre d’intervention'),
    prestationsProposees: text.describe('La description des prestations proposées'),
    niveaux: text.describe('La phrase qui introduit les niveaux, et les prestations de chacun'),
    variantes: z
      .array(
        z.strictObject({
          id: id.describe('Identifiant de la variante'),
          titre: text.describe('Titre complet de la variante'),
          enBref: text.describe('La variante en deux ou trois mots'),
        }),
      )
      .min(1)
      .default([])
      .describe('Les variantes des niveaux, s’ils en ont'),
    destinataires: text.describe('À qui l’offre est destinée'),
    accompagnement: text.describe('Ce que l’offre est, et n’est pas'),
    gratuite: text.describe('Ce qui est gratuit'),
    reponses: z
      .array(answer)
      .min(1)
      .default([])
      .describe('Les premières questions que l’on se pose, et leur réponse ; « qui appeler » s’y ajoute'),
    comparaison: comparison.optional().describe('Les variantes comparées en un tableau'),
  })
  .superRefine(({ comparaison, variantes }, context) => {
    for (const [index, line] of (comparaison?.lignes ?? []).entries()) {
      const missing = variantes.find((variant) => line.variantes[variant.id] === undefined);
      if (missing === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: ['comparaison', 'lignes', index, 'variantes'],
        message: 'écrivez ce qu’il en est de chaque variante',
        params: { said: `« ${line.critere} » ne dit rien de la variante « ${missing.id} »` },
      });
    }
  })
  .transform(pageNames);

/** A level of the offer, with its services: directly, or by variant. */
export const level = z
  .strictObject({
    ...pageFields,
    numero: z.int().min(1).describe('Le rang du niveau : 1, 2, 3'),
    nomOfficiel: text
      .optional()
      .describe('Le nom du niveau dans le texte de l’offre, si le titre le dit autrement'),
    vousAvez: text.describe('Où en est la commune avant ce niveau, en quelques mots'),
    vousRecevez: text.describe('Ce qu’elle pourrait en recevoir, en quelques mots'),
    pourQui: texts.describe('Les situations auxquelles ce niveau répond'),
    prestations: services.default([]),
    variantes: z
      .array(
        z.strictObject({
          id: id.describe('Identifiant d’une variante de l’offre'),
          quiFaitQuoi: roles,
          prestations: services,
          demande: texts.describe('Ce que la variante demande à la commune'),
          aPreparer: toPrepare,
        }),
      )
      .min(1)
      .default([])
      .describe('Les variantes du niveau, s’il en a'),
    aPreparer: toPrepare,
    ensuite: text.describe('Ce qui vient après ce niveau'),
  })
  .refine((niveau) => (niveau.prestations.length === 0) !== (niveau.variantes.length === 0), {
    error: 'un niveau a soit « prestations », soit « variantes »',
  })
  .transform(({ nomOfficiel, ...niveau }) => ({
    ...pageNames(niveau),
    nomOfficiel: nomOfficiel ?? niveau.titre,
    /** The title within a sentence. */
    inPlainWords: uncapitalize(niveau.titre),
  }));

/** The texts of the offer that a page may show with a tag, by their key in `offre.mdx`. */
export const offerFields = [
  'operations',
  'prestationsProposees',
  'niveaux',
  'destinataires',
  'gratuite',
] as const satisfies readonly (keyof z.output<typeof offer>)[];

const verbatim = z.string().min(1);

/** The offer as those who make it wrote it, and what the site writes otherwise. */
export const officialText = z
  .strictObject({
    texte: verbatim.describe('Le texte de l’offre, mot pour mot, tel qu’il a été validé'),
    corrections: z
      .array(
        z.strictObject({
          ecrit: verbatim.describe('Des mots du texte, une seule fois dans lui'),
          publie: verbatim.describe('Ce que le site écrit à leur place'),
          pourquoi: text.describe('Ce que la correction corrige'),
        }),
      )
      .max(10)
      .describe('Ce que le site écrit autrement, typographie mise à part'),
  })
  .superRefine(({ texte, corrections }, context) => {
    for (const [index, { ecrit }] of corrections.entries()) {
      if (texte.split(ecrit).length === 2) continue;
      const message = 'écrivez des mots qui sont une seule fois dans le texte';
      context.addIssue({ code: 'custom', message, path: ['corrections', index, 'ecrit'] });
    }
  })
  .transform((official) => ({
    ...official,
    published: official.corrections.reduce(
      (whole, { ecrit, publie }) => whole.replace(ecrit, () => publie),
      official.texte,
    ),
  }));
