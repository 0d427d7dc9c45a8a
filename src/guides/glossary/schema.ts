import { z } from 'astro/zod';
import { factFields, id, text, texts } from '../../content-model/fields.ts';

const expansion = text.describe('Le sigle en toutes lettres, sans majuscule si la phrase n’en veut pas');
const forms = texts.optional().describe('Les autres façons de l’écrire : pluriel, forme longue');
const firstUse = text
  .optional()
  .describe('Comment l’écrire la première fois sur une page, si le développer n’éclaire pas');

const term = z
  .strictObject({
    id: id.describe('Identifiant du terme : il sert d’ancre'),
    terme: text.describe('Le mot ou le sigle'),
    developpement: expansion.optional(),
    formes: forms,
    premiereFois: firstUse,
    definition: text.describe('Sa définition en une ou deux phrases, sans reprendre le développement'),
    lie: z.literal(false).optional().describe('Présent si les pages n’y mènent pas : le mot va de soi'),
    source: id.optional().describe('La source de la définition, si elle en a une'),
  })
  .transform(({ id: termId, terme, developpement, formes, premiereFois, definition, lie, source }) => ({
    id: termId,
    term: terme,
    expansion: developpement,
    forms: formes ?? [],
    firstUse: premiereFois,
    definition,
    linked: lie ?? true,
    source,
  }));

const acronym = z
  .strictObject({
    sigle: text.describe('Un sigle que les pages écrivent et que le glossaire n’a pas à définir'),
    developpement: expansion,
    formes: forms,
    premiereFois: firstUse,
  })
  .transform(({ sigle, developpement, formes, premiereFois }) => ({
    term: sigle,
    expansion: developpement,
    forms: formes ?? [],
    firstUse: premiereFois,
  }));

/** The words explained, and how the pages spell the acronyms out. */
export const glossary = z
  .strictObject({
    ...factFields,
    termes: z.array(term).min(1).describe('Les mots expliqués, dans l’ordre alphabétique'),
    sigles: z.array(acronym).describe('Les sigles sans définition : la page les développe, cela suffit'),
    noms: texts.describe('Les mots en capitales qui sont des noms, pas des sigles à développer'),
  })
  .transform(({ verifieLe, termes, sigles, noms }) => ({
    verified: verifieLe,
    terms: termes,
    acronyms: sigles,
    names: noms,
  }));
