import { z } from 'astro/zod';
import { text } from '../../content-model/fields.ts';

const department = z.string().regex(/^(\d\d|2[AB]|97\d)$/, {
  error: 'un département s’écrit par son numéro, entre guillemets, comme « 50 »',
});

/** Communes proposed by the contact page, and counts expected of their lists. */
export const territory = z.strictObject({
  departement: department.describe('Le numéro du département, entre guillemets'),
  nom: text.optional().describe('Le nom du département, pour les moteurs de recherche'),
  voisins: z.array(department).describe('Les numéros des départements voisins, entre guillemets'),
  communes: z.int().min(1).describe('Nombre de communes attendu dans les listes publiques'),
  intercommunalites: z.int().min(1).describe('Nombre d’intercommunalités attendu'),
  anneePopulation: z.int().min(2000).describe('L’année de la population municipale de ces listes (Insee)'),
  anciensNoms: z.int().min(0).describe('Nombre d’anciens noms attendu'),
});
