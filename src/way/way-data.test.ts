import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { realContent } from '../../tests/support/edited-content.ts';
import { wayParts, type Named } from './way-data.ts';

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('The content has faults');
  return item;
}

const real = first(checkContent(realContent).content.way).value;
const step = first(real.steps);

const nothingNamed: Named = {
  levels: [],
  variants: [],
  guides: [],
  schemes: [],
  papers: new Map(),
  levelWord: 'Niveau',
  href: (path) => path,
};

/** A way whose steps, all after the offer, have these actors. */
function wayOf(...actors: readonly (readonly string[])[]) {
  return {
    ...real,
    actors: { commune: 'la commune', mission: 'la Mission', architecte: 'un architecte' },
    steps: actors.map((ids, index) => ({
      ...step,
      id: `etape-${index}`,
      level: undefined,
      actors: [...ids],
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
    const signs = { mission: 'La Mission aide' };
    const way = { ...wayOf(['commune', 'mission', 'architecte'], ['commune']), signs, always: ['commune'] };
    const shown = wayParts(way, nothingNamed).flatMap((part) => part.steps);
    expect(shown.map(({ signs: words }) => words)).toEqual([['La Mission aide'], []]);
    expect(shown.map(({ others }) => others)).toEqual(['un architecte', '']);
  });

  it('is an id where the way names nobody of it', () => {
    expect(saidOf(['mairie'])).toEqual(['mairie']);
  });
});
