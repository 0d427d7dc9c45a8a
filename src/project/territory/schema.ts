import { z } from 'astro/zod';
import { text } from '../../content-model/fields.ts';

const department = z.string().regex(/^(\d\d|2[AB]|97\d)$/, {
  error: 'un département s’écrit par son numéro, entre guillemets, comme « 50 »',
});

/** The communes that tools propose: where their lists are read. */
export const territory = z.strictObject({
  departement: department.describe('Le numéro du département, entre guillemets'),
  nom: text.optional().describe('Le nom du département, pour les moteurs de recherche'),
  voisins: z.array(department).describe('Les numéros des départements voisins, entre guillemets'),
  anneePopulation: z.int().min(2000).describe('L’année de la population municipale de ces listes (Insee)'),
});
