/** The tables of rules, by their key in `autodiagnostic.yaml`: their names in the code. */
export const tableKeys = {
  recommandation: 'recommendation',
  premierePrestation: 'firstService',
  prestationsEnPlus: 'extraServices',
} as const;
