import { pagePath } from './named-pages.ts';

/** The pages of texts of the map, by use, after the guides and the aids; the sections are in the order of `kindsBySection`. */
export const pagesByUse = [
  'eligibilite',
  'trouver',
  'plan-de-financement',
  'papiers',
  'parcours',
  'depliant',
  'vous-etes-une-association',
  'recherche',
  'hors-connexion',
  'reprendre',
  'fonctionnement',
  'glossaire',
  'mentions-legales',
  'donnees-personnelles',
  'accessibilite',
].map(pagePath);
