import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { realContent } from '../../tests/support/edited-content.ts';
import { usualInWords, wayParts, type Named } from './way-data.ts';

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('The content has faults');
  return item;
}

const real = first(checkContent(realContent).content.way).value;
const { steps, texts } = real;
const step = first(steps);

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
  return wayParts(wayOf(...actors), nothingNamed).flatMap((part) => part.steps.map(({ whoElse }) => whoElse));
}

const both = ['commune', 'mission'];

describe('who acts at a step', () => {
  it('is said once for all of those that act at the most steps, in the order of their first one', () => {
    expect(usualInWords(wayOf(both, ['commune'], both))).toBe('la commune, la Mission');
    expect(usualInWords(wayOf(['commune'], both))).toBe('la commune');
    expect(usualInWords(wayOf())).toBe('');
  });

  it('is not said again where it is as usual', () => {
    expect(saidOf(both, ['commune'], both)).toEqual(['', `${texts.qui} la commune`, '']);
  });

  it('is those who come besides, where all of the usual ones are there, in any place', () => {
    const more = ['commune', 'architecte', 'mission'];
    expect(saidOf(both, both, more)).toEqual(['', '', `${texts.avec} un architecte`]);
    expect(saidOf(['commune'], ['commune'], more)).toEqual([
      '',
      '',
      `${texts.avec} un architecte, la Mission`,
    ]);
  });

  it('is nobody besides where the usual ones come in another order', () => {
    expect(saidOf(both, both, ['mission', 'commune'])).toEqual(['', '', '']);
  });

  it('is all of them where a usual one is not there', () => {
    expect(saidOf(both, both, ['architecte'])).toEqual(['', '', `${texts.qui} un architecte`]);
    expect(saidOf(both, both, ['commune', 'architecte'])).toEqual([
      '',
      '',
      `${texts.qui} la commune, un architecte`,
    ]);
  });

  it('is an id where the way names nobody of it', () => {
    expect(usualInWords(wayOf(['mairie']))).toBe('mairie');
  });

  it('is, for each step of the site, what its actors are: the usual ones and those said besides, or those said', () => {
    const names = (ids: readonly string[]) => ids.map((id) => real.actors[id]);
    const usual = usualInWords(real).split(', ');
    const levels = [...new Set(steps.flatMap(({ level }) => level ?? []))].map((id, index) => ({
      id,
      data: { title: id, number: index + 1, services: [], variants: [] },
    }));
    const shown = wayParts(real, { ...nothingNamed, levels }).flatMap((part) => part.steps);
    expect(shown).toHaveLength(steps.length);
    for (const { id, actors } of steps) {
      const { whoElse = '' } = shown.find((one) => one.id === id) ?? {};
      const said = whoElse.replace(`${texts.qui} `, '').replace(`${texts.avec} `, '').split(', ');
      const all = whoElse === '' ? usual : whoElse.startsWith(texts.avec) ? [...usual, ...said] : said;
      expect(all.toSorted(), id).toEqual(names(actors).toSorted());
    }
  });
});
