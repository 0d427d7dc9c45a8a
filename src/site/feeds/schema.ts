import { z } from 'astro/zod';
import { day, id, text } from '../../content-model/fields.ts';

/*
 * The words that Aides-territoires knew in December 2023, letter for letter: it forgets any other without a word.
 * Read in its repository, MTES-MCT/aides-territoires at eae9cab: `src/aids/constants.py`, `src/aids/models.py`, and
 * the two words that its importer of the Département's aids translates.
 */

/** What an aid brings. */
export const aidTypes = [
  'Subvention',
  'Prêt',
  'Avance récupérable',
  "Certificat d'économie d'énergie (CEE)",
  'Autre aide financière',
  'Ingénierie technique',
  'Ingénierie financière',
  'Ingénierie Juridique / administrative',
] as const;

/** Who may ask for it. */
export const audiences = [
  'Communes',
  'EPCI à fiscalité propre',
  'Intercommunalités / Pays',
  'Départements',
  'Régions',
  "Collectivités d'outre-mer à statuts particuliers",
  'Associations',
  'Particuliers',
  'Agriculteurs',
  'Entreprises privées',
  'Entreprises publiques locales (Sem, Spl, SemOp)',
  'Établissements publics (écoles, bibliothèques…)',
  "Établissements publics (écoles, bibliothèques…) / Services de l'État",
  'Recherche',
] as const;

/** How often one may ask. */
export const recurrences = ['Ponctuelle', 'Permanente', 'Récurrente'] as const;

/** The longest name that it keeps whole. */
export const LONGEST_NAME = 180;

const record = z
  .strictObject({
    identifiant: id.describe('Identifiant de la fiche, gardé pour toujours'),
    nom: text
      .max(LONGEST_NAME, { error: `écrivez ${LONGEST_NAME} signes au plus : la suite serait coupée` })
      .describe('Nom de l’aide, qui commence par un verbe à l’infinitif'),
    creeLe: day.describe('Le jour où cette fiche a été écrite'),
    categories: z
      .array(z.string().trim().min(1))
      .min(1)
      .describe('Ses catégories dans le guide des aides du Département'),
    beneficiaires: z.array(z.enum(audiences)).min(1).describe('Qui peut demander cette aide'),
    types: z.array(z.enum(aidTypes)).min(1).describe('Ce que cette aide apporte'),
    recurrence: z.enum(recurrences).describe('Quand on peut la demander'),
    avantTelephone: text.describe('Ce qui précède le numéro de téléphone'),
  })
  .transform((fiche) => ({
    id: fiche.identifiant,
    name: fiche.nom,
    created: fiche.creeLe,
    categories: fiche.categories,
    audiences: fiche.beneficiaires,
    types: fiche.types,
    recurrence: fiche.recurrence,
    beforeTelephone: fiche.avantTelephone,
  }));

/** What other sites and programs read of the offer, and that no page says. */
export const exchange = z
  .strictObject({
    format: text.describe('De quand date la forme du fichier, et ce qui reste à confirmer'),
    fiche: record.describe('La fiche de l’offre pour Aides-territoires'),
    territoire: text.describe('Où le service est rendu, pour les moteurs de recherche'),
  })
  .transform(({ format, fiche, territoire }) => ({ format, record: fiche, area: territoire }));
