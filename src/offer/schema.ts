import { z } from 'astro/zod';
import { id, pageFields, pageLink, text, texts } from '../content-model/fields.ts';
import { namesOf } from '../content-model/names-of.ts';
import { uncapitalize } from '../content-model/text/capitalize.ts';

/** Icons for a role. */
const roleFigures = ['personne', 'maison', 'document'] as const;

export type RoleFigure = (typeof roleFigures)[number];

/** Most roles, the result included: the columns of the picture. */
export const MOST_ROLES = 4;

/** The icon beside an answer, by its French name. */
const answerIcons = {
  personnes: 'users',
  prix: 'euro',
  appui: 'life-buoy',
  limite: 'ban',
} as const;

const answer = z
  .strictObject({
    question: text.describe('La question, en deux ou trois mots'),
    icone: z.enum(namesOf(answerIcons)).describe('Le dessin à côté'),
    reponse: text.describe('La réponse, en une phrase'),
    lien: pageLink.optional().describe('Où aller pour la suite'),
  })
  .transform(({ question, icone, reponse, lien }) => ({
    question,
    icon: answerIcons[icone],
    /** Whether it says what the offer is for. */
    isScope: icone === 'appui',
    answer: reponse,
    link: lien,
  }));

const comparison = z
  .strictObject({
    titre: text.describe('Le titre du tableau'),
    lecture: text.describe('Ce que vaut le tableau, et pour quels niveaux'),
    lien: pageLink.optional().describe('Où aller pour choisir'),
    lignes: z
      .array(
        z
          .strictObject({
            critere: text.describe('Ce que la ligne compare'),
            variantes: z
              .record(id, text)
              .describe('Ce qu’il en est pour chaque variante, par son identifiant'),
            fiche: z
              .literal(true)
              .optional()
              .describe('Présent si la ligne est aussi sur la fiche de qui n’a pas choisi'),
          })
          .transform(({ critere, variantes, fiche = false }) => ({
            criterion: critere,
            byVariant: variantes,
            onSheet: fiche,
          })),
      )
      .min(1)
      .describe('Les lignes du tableau'),
  })
  .transform(({ titre, lecture, lien, lignes }) => ({
    title: titre,
    reading: lecture,
    link: lien,
    rows: lignes,
  }));

const service = z
  .strictObject({
    id: id.describe('Identifiant de la prestation, gardé pour toujours : il sert d’ancre'),
    texte: text.describe('Texte de la prestation, tel que le Département l’a validé'),
  })
  .transform(({ id: serviceId, texte }) => ({ id: serviceId, text: texte }));

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
  )
  .transform((chain) => chain.map(({ qui, figure, fait }) => ({ who: qui, figure, does: fait })));

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
        z
          .strictObject({
            id: id.describe('Identifiant de la variante'),
            titre: text.describe('Titre complet de la variante'),
            enBref: text.describe('La variante en deux ou trois mots'),
          })
          .transform((variant) => ({ id: variant.id, title: variant.titre, inShort: variant.enBref })),
      )
      .min(1)
      .optional()
      .describe('Les variantes des niveaux, s’ils en ont'),
    destinataires: text.describe('À qui l’offre est destinée'),
    accompagnement: text.describe('Ce que l’offre est, et n’est pas'),
    gratuite: text.describe('Ce qui est gratuit'),
    reponses: z
      .array(answer)
      .min(1)
      .optional()
      .describe('Les premières questions que l’on se pose, et leur réponse ; « qui appeler » s’y ajoute'),
    comparaison: comparison.optional().describe('Les variantes comparées en un tableau'),
  })
  .superRefine(({ comparaison, variantes = [] }, context) => {
    for (const [index, { criterion, byVariant }] of (comparaison?.rows ?? []).entries()) {
      const missing = variantes.find((variant) => byVariant[variant.id] === undefined);
      if (missing === undefined) continue;
      context.addIssue({
        code: 'custom',
        path: ['comparaison', 'lignes', index, 'variantes'],
        message: 'écrivez ce qu’il en est de chaque variante',
        params: { said: `« ${criterion} » ne dit rien de la variante « ${missing.id} »` },
      });
    }
  })
  .transform((offre) => ({
    title: offre.titre,
    description: offre.description,
    updated: offre.misAJour,
    operations: offre.operations,
    scope: offre.perimetre,
    servicesOffered: offre.prestationsProposees,
    levelsIntroduction: offre.niveaux,
    variants: offre.variantes ?? [],
    audience: offre.destinataires,
    nature: offre.accompagnement,
    freeOfCharge: offre.gratuite,
    answers: offre.reponses ?? [],
    comparison: offre.comparaison,
  }));

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
    prestations: services.optional(),
    variantes: z
      .array(
        z
          .strictObject({
            id: id.describe('Identifiant d’une variante de l’offre'),
            quiFaitQuoi: roles,
            prestations: services,
            demande: texts.describe('Ce que la variante demande à la commune'),
            aPreparer: toPrepare,
          })
          .transform((variant) => ({
            id: variant.id,
            roles: variant.quiFaitQuoi,
            services: variant.prestations,
            asks: variant.demande,
            toPrepare: variant.aPreparer,
          })),
      )
      .min(1)
      .optional()
      .describe('Les variantes du niveau, s’il en a'),
    aPreparer: toPrepare,
    ensuite: text.describe('Ce qui vient après ce niveau'),
  })
  .refine((niveau) => (niveau.prestations === undefined) !== (niveau.variantes === undefined), {
    error: 'un niveau a soit « prestations », soit « variantes »',
  })
  .transform((niveau) => ({
    title: niveau.titre,
    description: niveau.description,
    updated: niveau.misAJour,
    number: niveau.numero,
    /** The title within a sentence. */
    inPlainWords: uncapitalize(niveau.titre),
    officialName: niveau.nomOfficiel ?? niveau.titre,
    before: niveau.vousAvez,
    after: niveau.vousRecevez,
    forWhom: niveau.pourQui,
    services: niveau.prestations ?? [],
    variants: niveau.variantes ?? [],
    toPrepare: niveau.aPreparer,
    next: niveau.ensuite,
  }));

/** The texts of the offer that a page may show with a tag, by their key in `offre.mdx`: their names in the code. */
export const offerFields = {
  operations: 'operations',
  prestationsProposees: 'servicesOffered',
  niveaux: 'levelsIntroduction',
  destinataires: 'audience',
  gratuite: 'freeOfCharge',
} as const;

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
  .transform(({ texte, corrections }) => ({
    text: texte,
    corrections: corrections.map(({ ecrit, publie, pourquoi }) => ({
      written: ecrit,
      published: publie,
      why: pourquoi,
    })),
    published: corrections.reduce((whole, { ecrit, publie }) => whole.replace(ecrit, () => publie), texte),
  }));
