import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks.ts';
import { realContent } from '../../../tests/support/edited-content.ts';
import { wayParts, type Named } from './way-data.ts';

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('The content has faults');
  return item;
}

const real = first(checkContent(realContent).content.way).value;
const step = first(real.etapes);

const nothingNamed: Named = {
  levels: [],
  variants: [],
  guides: [],
};

/** A way whose steps, all after the offer, have these actors. */
function wayOf(...actors: readonly (readonly string[])[]) {
  return {
    ...real,
    acteurs: { commune: 'la commune', mission: 'la Mission', architecte: 'un architecte' },
    etapes: actors.map((ids, index) => ({
      ...step,
      id: `etape-${index}`,
      niveau: undefined,
      qui: [...ids],
    })),
  };
}

/** What each step of such a way says of who acts. */
function saidOf(...actors: readonly (readonly string[])[]): string[] {
  return wayParts(wayOf(...actors), nothingNamed).flatMap((part) => part.steps.map(({ who }) => who));
}

describe('who acts at a step', () => {
  it('is said at each step, the main one first', () => {
    const both = ['commune', 'mission'];
    expect(saidOf(both, ['architecte', 'commune'], both)).toEqual([
      'la commune, la Mission',
      'un architecte, la commune',
      'la commune, la Mission',
    ]);
  });

  it('shows the words of whoever has some, and names the others that do not act at every step', () => {
    const signes = { mission: 'La Mission aide' };
    const way = { ...wayOf(['commune', 'mission', 'architecte'], ['commune']), signes };
    const shown = wayParts(way, nothingNamed).flatMap((part) => part.steps);
    expect(shown.map(({ signs }) => signs)).toEqual([['La Mission aide'], []]);
    expect(shown.map(({ others }) => others)).toEqual(['un architecte', '']);
  });

  it('is an id where the way names nobody of it', () => {
    expect(saidOf(['mairie'])).toEqual(['mairie']);
  });
});
