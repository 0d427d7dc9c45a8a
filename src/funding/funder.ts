/** Under whose name an aid is listed, from the nearest to a commune. */
export const funders = ['departement', 'region', 'etat', 'europe', 'autre'] as const;
