import { namesOf } from '../../content-model/names-of.ts';
import type { Accessibility } from '../../collections.ts';

type Criterion = Accessibility['thematiques'][number]['criteres'][number];

/** The states of criteria, what remains to be done first: their names, and what is said of their number. */
export const states: Readonly<Record<Criterion['etat'], { readonly name: string; readonly many: string }>> = {
  'a-faire': { name: 'À faire', many: 'restent à vérifier, par une personne ou avec un lecteur d’écran' },
  teste: {
    name: 'Testé',
    many: 'ont au moins un test automatique : il peut trouver un défaut, pas prouver que tout va bien',
  },
  main: { name: 'Vérifié à la main', many: 'ont été vérifiés à la main, dans un navigateur' },
  'sans-objet': { name: 'Sans objet', many: 'ne concernent rien sur ce site' },
};

/** How many of these criteria are in each state, what remains to be done first; states that none is in are left out. */
export function statesOf(criteria: readonly Criterion[]) {
  const counts = Map.groupBy(criteria, ({ etat }) => etat);
  return namesOf(states).flatMap((state) => {
    const count = counts.get(state)?.length ?? 0;
    return count === 0 ? [] : [{ state, count, ...states[state] }];
  });
}
