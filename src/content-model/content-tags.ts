/** The tags that a guide or the page of an aid may hold, by their French names. */
export const guidanceTags = ['Encadre', 'Modele', 'Service', 'Source', 'Telephone'] as const;

/** The tags that the other pages may hold: each stands for what one of them shows. */
export const pageTags = [
  ...guidanceTags,
  'ComptesDesCriteres',
  'Coordonnees',
  'CritereParCritere',
  'DonneesPubliques',
  'Eligibilite',
  'Exemples',
  'Glossaire',
  'Logiciels',
  'Mentions',
  'Niveaux',
  'Offre',
  'Perimetre',
  'PlanDuSite',
  'PremiersAppels',
  'Regles',
  'Schema',
  'Situations',
  'Versions',
] as const;

export type GuidanceTag = (typeof guidanceTags)[number];
export type PageTag = (typeof pageTags)[number];
