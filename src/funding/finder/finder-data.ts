import type { TextsWith } from '../../content-model/interface-texts.ts';
import type { Data, InterfaceTexts, Level, Programme } from '../../collections.ts';
import { levelName } from '../../content-model/text/level-name.ts';
import { href } from '../../site/href.ts';
import { entryPath } from '../../site/entry-path.ts';
import type { SchemeFacts } from '../scheme-facts.ts';
import type { KnownChoices } from './choices.ts';
import type { FinderWords } from './finder-sentences.ts';

/** A scheme as the finder lists it. */
export interface ListedScheme extends SchemeFacts {
  readonly id: string;
  readonly title: string;
  /** The address of its page, as a link has it. */
  readonly href: string;
}

/** The data that the finder's page gives its script. */
export interface FinderPageData {
  readonly schemes: readonly ListedScheme[];
  readonly known: KnownChoices;
  readonly words: FinderWords;
}

interface Entry<Shape> {
  readonly id: string;
  readonly data: Shape;
}

/** The finder's data, from the content. */
export function finderData(
  schemes: readonly Entry<Data<'schemes'>>[],
  levels: readonly Entry<Level>[],
  programmes: readonly Programme[],
  { trouver, statuts, niveau }: TextsWith<InterfaceTexts, 'statuts' | 'trouver'>,
): FinderPageData {
  const { champs: _champs, tableau: _tableau, adresse: _adresse, ...said } = trouver;
  return {
    schemes: schemes.map(({ id, data }) => ({
      id,
      title: data.title,
      href: href(entryPath('schemes', id)),
      levels: data.levels,
      nature: data.nature,
      expenses: data.expenses,
      population: data.population,
      programmes: data.programmes,
      status: data.status,
    })),
    known: { levels: levels.map(({ id }) => id), programmes: programmes.map(({ id }) => id) },
    words: {
      texts: said,
      noCall: statuts['sans-appel'],
      levels: Object.fromEntries(
        levels.map(({ id, data }) => [id, levelName(niveau.toLowerCase(), data.number)]),
      ),
      programmes: Object.fromEntries(programmes.map(({ id, name }) => [id, name])),
    },
  };
}
