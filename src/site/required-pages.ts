/** The pages that any site has, by the name of their file in `pages/`: the code, the law or other pages need them. */
export const requiredPages = [
  '404',
  'accessibilite',
  'accueil',
  'autodiagnostic',
  'contact',
  'donnees-personnelles',
  'hors-connexion',
  'licences',
  'mentions-legales',
  'niveaux',
  'page-non-gardee',
  'plan-du-site',
  'recherche',
  'reprendre',
] as const;

export type RequiredPage = (typeof requiredPages)[number];
