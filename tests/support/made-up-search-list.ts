import { createSearch } from '../../src/search/ranking/create-search.ts';

/** Pages of a library that does not exist, in their order. */
export const library = [
  {
    id: 'loan',
    title: 'Emprunter un livre',
    summary: 'Combien de livres, pour combien de jours.',
    phrases: ['prêt', 'carte de lecteur'],
  },
  {
    id: 'hours',
    title: 'Horaires : quand venir',
    summary: 'Les jours d’ouverture et de fermeture.',
    phrases: ['ouvert le dimanche', "c'est ouvert quand"],
  },
  {
    id: 'games',
    title: 'Ludothèque (LDT)',
    summary: 'Les jeux à emprunter, par âge.',
    phrases: ['jeu de société', 'jouet'],
  },
  {
    id: 'film',
    title: 'Ciné-club',
    summary: 'Un film par mois, suivi d’un débat.',
    phrases: ['cinéma', 'projection de film'],
  },
  {
    id: 'tale',
    title: 'Heure du conte',
    summary: 'Des histoires pour les enfants, le mercredi.',
    phrases: ['lecture à voix haute'],
  },
  { id: 'child', title: 'Enfants', summary: 'Ce que la bibliothèque propose aux familles.', phrases: [] },
];

/** What the library answers, by ids. */
export const find = createSearch(library);

export function idsFor(typed: string): string[] {
  return find(typed).entries.map(({ id }) => id);
}
