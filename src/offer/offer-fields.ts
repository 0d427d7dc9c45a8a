/** The texts of the offer that a page may show with a tag, by their key in `offre.mdx`: their names in the code. */
export const offerFields = {
  operations: 'operations',
  prestationsProposees: 'servicesOffered',
  niveaux: 'levelsIntroduction',
  destinataires: 'audience',
  gratuite: 'freeOfCharge',
} as const;
