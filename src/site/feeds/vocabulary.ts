/**
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
