import { z } from 'astro/zod';
import { expenseKinds, funders, schemeStatuses } from '../funding/scheme-facts.ts';
import { pageKinds } from '../site/page-kind.ts';
import {
  addressError,
  day,
  draftFields,
  factFields,
  id,
  pageFields,
  text,
  texts,
} from '../content-model/fields.ts';

const levels = z.array(id).min(1).describe('Les niveaux auxquels la page sert');

/** An information page, or the texts of a composed page. */
export const page = z
  .strictObject({
    ...pageFields,
    horsRecherche: z.literal(true).optional().describe('Présent si la recherche ne doit pas trouver la page'),
    genre: z.enum(pageKinds).describe('Le genre de la page ; « information » pour une page de texte simple'),
  })
  .transform(({ titre, description, misAJour, genre, horsRecherche }) => ({
    title: titre,
    description,
    updated: misAJour,
    kind: genre,
    unsearched: horsRecherche ?? false,
  }));

/** A guide: how a commune does one thing. */
export const guide = z
  .strictObject({
    ...pageFields,
    ...factFields,
    resume: texts.describe('L’essentiel en trois à cinq phrases'),
    niveaux: levels,
    rang: z
      .int()
      .min(1)
      .optional()
      .describe('Son rang parmi les guides, dans l’ordre du travail ; absent s’il vient après les autres'),
    aFaire: texts.describe('La liste de contrôle, à cocher sur le papier'),
    ...draftFields,
  })
  .transform(({ brouillon, titre, description, misAJour, verifieLe, resume, niveaux, rang, aFaire }) => ({
    draft: brouillon ?? false,
    title: titre,
    description,
    updated: misAJour,
    verified: verifieLe,
    summary: resume,
    levels: niveaux,
    rank: rang ?? Infinity,
    checklist: aFaire,
  }));

const population = z
  .strictObject({
    max: z.int().min(1).describe('Le nombre d’habitants de la commune, au plus'),
    condition: text.optional().describe('Ce qui est demandé en plus jusqu’à ce nombre'),
  })
  .describe('Jusqu’à combien d’habitants la commune peut demander l’aide');

const link = z.strictObject({
  titre: text.describe('Ce que la page donne, et qui la publie'),
  adresse: z.url(addressError).describe('L’adresse de la page'),
});

/** A funding scheme that a commune can ask for. */
export const scheme = z
  .strictObject({
    ...pageFields,
    ...factFields,
    groupe: z.enum(funders).describe('Le financeur sous lequel l’aide est rangée'),
    financeur: text.describe('Qui attribue l’aide'),
    beneficiaires: text.describe('Qui peut la demander'),
    depenses: z.array(z.enum(expenseKinds)).min(1).describe('Ce que l’aide paie'),
    niveaux: z.array(id).describe('Les niveaux où l’aide est utile ; vide si elle vient après'),
    population: z.array(population).optional().describe('Absent si la taille de la commune ne compte pas'),
    programmes: z.array(id).optional().describe('Les programmes dont il faut faire partie, un suffit'),
    montant: text.optional().describe('Taux ou plafond, seulement si une source le donne'),
    demande: text.describe('Comment et quand demander'),
    avantDemarrage: text.describe('Ce qu’il ne faut pas faire avant la demande'),
    cumul: text.optional().describe('Avec quoi l’aide se cumule, et dans quelle limite'),
    validite: text.describe('Jusqu’à quand ces informations valent, ou ce qui les changera'),
    statut: z.enum(schemeStatuses).describe('Ce que l’on sait de l’aide à la date de vérification'),
    liens: z.array(link).optional().describe('Les pages où demander ou vérifier'),
    ...draftFields,
  })
  .transform((scheme) => ({
    draft: scheme.brouillon ?? false,
    title: scheme.titre,
    description: scheme.description,
    updated: scheme.misAJour,
    verified: scheme.verifieLe,
    group: scheme.groupe,
    funder: scheme.financeur,
    whoCanApply: scheme.beneficiaires,
    expenses: scheme.depenses,
    levels: scheme.niveaux,
    population: scheme.population ?? [],
    programmes: scheme.programmes ?? [],
    amount: scheme.montant,
    howToApply: scheme.demande,
    beforeStart: scheme.avantDemarrage,
    combines: scheme.cumul,
    validity: scheme.validite,
    status: scheme.statut,
    links: (scheme.liens ?? []).map(({ titre, adresse }) => ({ title: titre, address: adresse })),
  }));

const source = z
  .strictObject({
    id: id.describe('Identifiant cité par les pages'),
    titre: text.describe('Titre de la source, ou code et numéro d’article'),
    adresse: z
      .url(addressError)
      .optional()
      .describe('Adresse de la source ; absente si elle n’en a pas, jamais inventée'),
    date: z
      .union([text, day], { error: 'une date s’écrit comme 2026-11-25, ou en mots entre guillemets' })
      .describe('Date de la source, ou « sans date »'),
    confiance: z
      .enum(['C', 'C*', 'S'])
      .describe('C : officiel ; C* : à recontrôler ; S : citée avec « selon »'),
  })
  .transform(({ id: sourceId, titre, adresse, date, confiance }) => ({
    id: sourceId,
    title: titre,
    address: adresse,
    date,
    confidence: confiance,
  }));

/** The sources of the statements on money and law. */
export const sources = z.strictObject({
  sources: z.array(source).min(1).describe('Les sources, citées par leur identifiant'),
});
