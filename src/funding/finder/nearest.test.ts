import { describe, expect, it } from 'vitest';
import { allChoices, choices, schemes } from '../../../tests/support/funding/real-schemes.ts';
import { schemes as sample } from '../../../tests/support/funding/sample-schemes.ts';
import { sortSchemes } from './match.ts';
import { nearestSchemes, withoutChoices } from './nearest.ts';

describe('choices that suit no aid', () => {
  it('always have nearest aids, and a press that opens some where the visitor chose what leaves them out', () => {
    let alone = 0;
    for (const chosen of allChoices()) {
      if (sortSchemes(schemes, chosen).proposed.length > 0) continue;
      alone += 1;
      const { matches, ways } = nearestSchemes(schemes, chosen, true);
      if (matches.length === 0 || ways.length === 0) expect.fail(JSON.stringify(chosen));
      for (const { without, count } of ways) {
        const { proposed } = sortSchemes(schemes, withoutChoices(chosen, without));
        expect(proposed).toHaveLength(count);
      }
    }
    expect(alone).toBeGreaterThan(0);
  });

  it('are taken back by the way that opens most, first', () => {
    const { ways } = nearestSchemes(sample, choices({ stage: 'niveau-1', expense: 'travaux' }), true);
    expect(ways[0]?.without).toEqual(['stage']);
    expect(ways.map(({ count }) => count)).toEqual(
      ways.map(({ count }) => count).toSorted((one, other) => other - one),
    );
  });

  it('offer no press for the size that a commune has', () => {
    const small = sample.filter(({ id }) => id === 'detr');
    const tooLarge = choices({ inhabitants: 80_000 });
    expect(nearestSchemes(small, tooLarge, true).ways).toEqual([{ without: ['size'], count: 1 }]);
    const { matches, ways } = nearestSchemes(small, tooLarge, false);
    expect(ways).toEqual([]);
    expect(matches).toHaveLength(1);
  });

  it('are taken back alone: the others stay', () => {
    const all = choices({ stage: 'a', expense: 'etude', inhabitants: 9, noOtherProgramme: true, cents: 1 });
    expect(withoutChoices(all, [])).toEqual(all);
    expect(withoutChoices(all, ['stage', 'programme'])).toEqual(
      choices({ expense: 'etude', inhabitants: 9, cents: 1 }),
    );
  });
});
