import { z } from 'astro/zod';
import { expenseKinds, funders, schemeNatures, schemeStatuses } from './scheme-facts.ts';
import {
  documentAddress,
  draftFields,
  factFields,
  filledText,
  id,
  pageFields,
  pageNames,
  phoneNumber,
  text,
  texts,
} from '../content-model/fields.ts';

const population = z
  .strictObject({
    max: z.int().min(1).describe('Le nombre d’habitants de la commune, au plus'),
    condition: text.optional().describe('Ce qui est demandé en plus jusqu’à ce nombre'),
  })
  .describe('Jusqu’à combien d’habitants la commune peut demander l’aide');

const link = z.strictObject({
  titre: text.describe('Ce que la page donne, et qui la publie'),
  adresse: documentAddress.describe('L’adresse de la page'),
  depot: z
    .literal(true)
    .optional()
    .describe('Présent si la demande se dépose à cette adresse : la page en fait un bouton'),
});

/** Whom the communes of some groupings ask. */
const localGroup = z.strictObject({
  nom: text.describe('Le nom du service ou du groupe'),
  telephone: phoneNumber.describe('Son numéro, en cinq groupes de deux chiffres'),
  intercommunalites: texts.describe('Les intercommunalités couvertes, avec leur nom entier'),
});

/** The answer in a row of a list, as short as a row. */
const inBrief = z
  .strictObject({
    combien: text
      .max(34)
      .meta({ examples: ['20 % au plus', 'À demander'] })
      .describe('Taux ou somme, en bref'),
    precision: text
      .max(46)
      .optional()
      .describe('De quoi, à quelle condition, ou ce qui s’en sait ; pas à qui le demander'),
    condition: text.max(92).describe('La seule chose qui décide, en une ligne'),
    selon: z
      .partialRecord(z.enum(expenseKinds), text.max(92))
      .default({})
      .describe('Ce qui décide ou qui appeler pour une dépense, si c’est autre chose'),
  })
  .describe('Ce que les listes disent de l’aide');

const expenses = z.array(z.enum(expenseKinds)).min(1);

/**
 * What an aid pays is said of an aid that pays, and of no other; a line of the list speaks of what it pays. A line that its own
 * schema refused has no groups yet.
 */
function checkExpenses({
  value: { nature, depenses, enBref },
  issues,
}: z.core.ParsePayload<{
  nature: string;
  depenses: readonly string[];
  enBref?: { selon?: object };
}>): void {
  for (const expense of Object.keys(enBref?.selon ?? {})) {
    if (depenses.includes(expense)) continue;
    const message = `« ${expense} » n’est pas dans « depenses »`;
    issues.push({ input: expense, path: ['enBref', 'selon', expense], code: 'custom', message });
  }
  const place = { input: depenses, path: ['depenses'] };
  if (nature === 'financement' && depenses.length === 0) {
    issues.push({ ...place, code: 'invalid_type', expected: 'array' });
  }
  if (nature === 'appui' && depenses.length > 0) {
    const message = 'retirez cette ligne : un appui ne verse pas d’argent';
    issues.push({ ...place, code: 'custom', message });
  }
}

/** A funding scheme that a commune can ask for. */
export const scheme = z
  .strictObject({
    ...pageFields,
    ...factFields,
    nature: z
      .enum(schemeNatures)
      .describe('« financement » si l’aide verse de l’argent, « appui » si elle n’en verse pas'),
    groupe: z.enum(funders).describe('Le financeur sous lequel l’aide est rangée'),
    enBref: inBrief,
    montant: text
      .meta({ examples: ['20 % au plus des travaux hors taxes.', 'À demander à la sous-préfecture.'] })
      .describe('Combien : taux, plafond, ou à qui le demander'),
    quand: text.describe('Quand demander : dates, ordre des étapes, ou à qui les demander'),
    avantDemarrage: text.describe('Ce qu’il ne faut pas signer avant la demande'),
    ouDemander: filledText('Le service à appeler en premier, et où déposer', [], ['telephone']),
    beneficiaires: text.describe('Qui peut la demander'),
    financeur: text.describe('Qui attribue l’aide'),
    depenses: expenses.default([]).describe('Ce que l’aide finance ; absent d’un appui'),
    niveaux: z.array(id).describe('Les niveaux où l’aide est utile ; vide si elle vient après'),
    population: z.array(population).default([]).describe('Absent si la taille de la commune ne compte pas'),
    programmes: z.array(id).default([]).describe('Les programmes dont il faut faire partie, un suffit'),
    groupes: z
      .array(localGroup)
      .default([])
      .describe('À qui demander selon l’intercommunalité ; absent si c’est le même service partout'),
    premierAppel: filledText(
      'Qui appeler, si c’est l’un des tout premiers appels d’un village',
      [],
      ['telephone'],
    ).optional(),
    statut: z.enum(schemeStatuses).describe('Ce que l’on sait de l’aide à la date de vérification'),
    liens: z.array(link).default([]).describe('Les pages où demander ou vérifier'),
    ...draftFields,
  })
  .check(checkExpenses)
  .transform(({ brouillon = false, ...facts }) => ({ draft: brouillon, ...pageNames(facts) }));

export type Scheme = z.output<typeof scheme>;

/** What decides whether a scheme suits a commune and its project. */
export type SchemeFacts = Readonly<
  Pick<Scheme, 'depenses' | 'nature' | 'niveaux' | 'population' | 'premierAppel' | 'programmes' | 'statut'>
>;

const programme = z.strictObject({
  id: id.describe('Identifiant du programme, nommé par les aides qui le demandent'),
  nom: text.describe('Le nom du programme, comme on l’écrit au milieu d’une phrase'),
  phrase: text.describe('La phrase que la commune coche'),
  demander: text.describe('À qui demander si la commune en fait partie'),
  liste: id.optional().describe('La source qui donne la liste ; absente si aucune n’est connue'),
});

/** The programmes and contracts that a scheme may require a commune to be in. */
export const programmes = z.strictObject({
  ...factFields,
  programmes: z.array(programme).min(1).describe('Les programmes, dans l’ordre des cases'),
});
