/** A change that the site makes to the source text, said and explained. */
export interface Correction {
  readonly source: string;
  readonly published: string;
  readonly reason: string;
}

/** Every difference between the source text and the site, typography apart. At most ten. */
export const corrections: readonly Correction[] = [
  { source: "tiers-lieu qu'il soit", published: "tiers-lieu, qu'il soit", reason: 'missing comma' },
  { source: 'culturel..., ', published: 'culturelle…, ', reason: 'agrees with « vocation »; ellipsis' },
  {
    source: 'de type coworking ou',
    published: 'de type espace de travail partagé (coworking) ou',
    reason: 'the French words first',
  },
  {
    source: "ou créer un espace de rencontres et d'échanges polyvalent ?",
    published: "Ou vous souhaitez créer un espace polyvalent de rencontres et d'échanges ?",
    reason: 'a subject, for whom reads this question alone; the adjective beside its noun',
  },
  { source: 'reconverter', published: 'reconvertir', reason: 'spelling' },
  {
    source: '(AMO)',
    published: "(assistance à maîtrise d'ouvrage, AMO)",
    reason: 'abbreviation spelled out the first time',
  },
  { source: 'participative, ...)', published: 'participative…)', reason: 'ellipsis' },
  { source: 'gouvernance du lieu\n', published: 'gouvernance du lieu.\n', reason: 'missing full stop' },
  { source: '- Niveau 1 à 3', published: '- Niveaux 1 à 3', reason: 'plural' },
  {
    source: '[formulaire de contact](#)',
    published: 'préparez votre demande',
    reason: 'the page of the link sends nothing: it has no form until the Département gives one',
  },
];

/** The source text with the corrections made. */
export function corrected(source: string, changes: readonly Correction[] = corrections): string {
  return changes.reduce((text, change) => text.replace(change.source, () => change.published), source);
}
