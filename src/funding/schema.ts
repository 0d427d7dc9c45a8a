import { z } from 'astro/zod';
import { expenseKinds, funders, schemeStatuses } from './scheme-facts.ts';
import { addressError, draftFields, factFields, id, pageFields, text } from '../content-model/fields.ts';

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
  .transform((entry) => ({
    draft: entry.brouillon ?? false,
    title: entry.titre,
    description: entry.description,
    updated: entry.misAJour,
    verified: entry.verifieLe,
    group: entry.groupe,
    funder: entry.financeur,
    whoCanApply: entry.beneficiaires,
    expenses: entry.depenses,
    levels: entry.niveaux,
    population: entry.population ?? [],
    programmes: entry.programmes ?? [],
    amount: entry.montant,
    howToApply: entry.demande,
    beforeStart: entry.avantDemarrage,
    combines: entry.cumul,
    validity: entry.validite,
    status: entry.statut,
    links: (entry.liens ?? []).map(({ titre, adresse }) => ({ title: titre, address: adresse })),
  }));

const programme = z
  .strictObject({
    id: id.describe('Identifiant du programme, nommé par les aides qui le demandent'),
    nom: text.describe('Le nom du programme, comme on l’écrit au milieu d’une phrase'),
    phrase: text.describe('La phrase que la commune coche'),
    demander: text.describe('À qui demander si la commune en fait partie'),
    liste: id.optional().describe('La source qui donne la liste ; absente si aucune n’est connue'),
  })
  .transform((entry) => ({
    id: entry.id,
    name: entry.nom,
    sentence: entry.phrase,
    whomToAsk: entry.demander,
    list: entry.liste,
  }));

/** The programmes and contracts of which an aid may require to be a part. */
export const programmes = z
  .strictObject({
    ...factFields,
    programmes: z.array(programme).min(1).describe('Les programmes, dans l’ordre des cases'),
  })
  .transform((file) => ({ verified: file.verifieLe, programmes: file.programmes }));
