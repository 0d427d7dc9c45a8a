import type { TextsWith } from '../../content-model/interface-texts.ts';
import type { Data, InterfaceTexts, Level, Programme } from '../../collections.ts';
import type { FinderPageData } from './finder-page.ts';
import { levelName } from '../../content-model/text/level-name.ts';

interface Entry<Shape> {
  readonly id: string;
  readonly data: Shape;
}

/** What the page of the finder gives its script. */
export function finderData(
  schemes: readonly Entry<Data<'schemes'>>[],
  levels: readonly Entry<Level>[],
  programmes: readonly Programme[],
  { trouver, statuts, niveau }: TextsWith<InterfaceTexts, 'statuts' | 'trouver'>,
): FinderPageData {
  const { etapes, niveau: atLevel, depenses, bilan, avis, taille, programme, dit, entre, ou } = trouver;
  return {
    schemes: schemes.map(({ id, data }) => ({
      id,
      levels: data.levels,
      expenses: data.expenses,
      population: data.population,
      programmes: data.programmes,
      status: data.status,
    })),
    known: { levels: levels.map(({ id }) => id), programmes: programmes.map(({ id }) => id) },
    words: {
      texts: { etapes, niveau: atLevel, depenses, bilan, avis, taille, programme, dit, entre, ou },
      noCall: statuts['sans-appel'],
      levels: Object.fromEntries(
        levels.map(({ id, data }) => [id, levelName(niveau.toLowerCase(), data.number)]),
      ),
      programmes: Object.fromEntries(programmes.map(({ id, name }) => [id, name])),
    },
  };
}
