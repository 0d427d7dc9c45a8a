/** The pages that routes and the footer ask for, by the name of their file in `pages/`. */
export const requiredPages = [
  '404',
  'accessibilite',
  'accueil',
  'autodiagnostic',
  'contact',
  'depliant',
  'donnees-personnelles',
  'ecoconception',
  'fiche-d-appel',
  'financements',
  'fonctionnement',
  'glossaire',
  'guides',
  'licences',
  'hors-connexion',
  'mentions-legales',
  'niveaux',
  'page-non-gardee',
  'plan-de-financement',
  'plan-du-site',
  'recherche',
  'reprendre',
  'trouver',
] as const;

export type RequiredPage = (typeof requiredPages)[number];
