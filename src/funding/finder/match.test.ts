import { describe, expect, it } from 'vitest';
import type { SchemeFacts } from './match-facts.ts';
import { match, noChoices, type Choices } from './match.ts';
import { choices, schemeNamed } from '../../../tests/support/funding/real-schemes.ts';

const plain: SchemeFacts = {
  levels: ['one'],
  expenses: ['etude'],
  population: [],
  programmes: [],
  status: 'a-confirmer',
};

describe('the size of a commune', () => {
  const condition = 'si le potentiel financier par habitant reste sous 1,3 fois la moyenne de la strate';
  it.each([
    [1999, { verdict: 'met', inhabitants: 1999, limit: 2000 }, 'fits'],
    [2000, { verdict: 'met', inhabitants: 2000, limit: 2000 }, 'fits'],
    [2001, { verdict: 'conditional', inhabitants: 2001, limit: 20_000, condition }, 'to-confirm'],
    [20_000, { verdict: 'conditional', inhabitants: 20_000, limit: 20_000, condition }, 'to-confirm'],
    [20_001, { verdict: 'unmet', inhabitants: 20_001, limit: 20_000 }, 'does-not-fit'],
  ])('of %i inhabitants is compared with each step of the DETR', (inhabitants, reason, outcome) => {
    const found = match(schemeNamed('detr'), choices({ inhabitants }));
    expect(found.reasons).toEqual([{ criterion: 'size', ...reason }]);
    expect(found.fit).toBe(outcome);
  });

  it('is asked for where it counts, and only there', () => {
    expect(match(schemeNamed('detr'), noChoices)).toMatchObject({
      outcome: 'to-confirm',
      reasons: [{ criterion: 'size', verdict: 'unsaid' }],
    });
    expect(match(plain, noChoices)).toMatchObject({ outcome: 'fits', reasons: [] });
    expect(match(plain, choices({ inhabitants: 9 })).reasons).toEqual([
      { criterion: 'size', verdict: 'unlimited' },
    ]);
  });

  it('is read the same in whatever order the steps are written', () => {
    const steps = [{ max: 500, condition: 'c' }, { max: 100 }, { max: 300, condition: 'b' }];
    const verdicts = (inhabitants: number) =>
      [steps, steps.toReversed()].map((population) =>
        match({ ...plain, population }, choices({ inhabitants })).reasons.map((reason) => ({ ...reason })),
      );
    const expected = [
      [100, { verdict: 'met', limit: 100 }],
      [101, { verdict: 'conditional', limit: 300, condition: 'b' }],
      [301, { verdict: 'conditional', limit: 500, condition: 'c' }],
      [501, { verdict: 'unmet', limit: 500 }],
    ] as const;
    for (const [inhabitants, reason] of expected) {
      const whole = [{ criterion: 'size', inhabitants, ...reason }];
      expect(verdicts(inhabitants)).toEqual([whole, whole]);
    }
  });
});

describe('a programme that a scheme asks for', () => {
  const scheme = { ...plain, programmes: ['a', 'b'] };
  it.each<[Partial<Choices>, string, readonly string[]]>([
    [{}, 'unsaid', ['a', 'b']],
    [{ programmes: ['c'] }, 'unsaid', ['a', 'b']],
    [{ programmes: ['b'] }, 'met', ['b']],
    [{ programmes: ['b'], noOtherProgramme: true }, 'met', ['b']],
    [{ programmes: ['c'], noOtherProgramme: true }, 'unmet', ['a', 'b']],
    [{ noOtherProgramme: true }, 'unmet', ['a', 'b']],
  ])('is met by one of them, and refused only if the visitor has no other: %o', (words, verdict, named) => {
    expect(match(scheme, choices(words)).reasons).toEqual([
      { criterion: 'programme', verdict, programmes: named },
    ]);
  });

  it('is said of a scheme that asks for none once the visitor speaks of programmes', () => {
    const reason = { criterion: 'programme', verdict: 'unlimited', programmes: [] };
    expect(match(plain, choices({ programmes: ['a'] })).reasons).toEqual([reason]);
    expect(match(plain, choices({ noOtherProgramme: true })).reasons).toEqual([reason]);
  });
});

describe('a stage', () => {
  it('is a level that the scheme names, or a later stage that it pays', () => {
    const scheme: SchemeFacts = { ...plain, expenses: ['travaux'] };
    const verdicts = ['one', 'two', 'travaux', 'fonctionnement'].map(
      (stage) => match(scheme, choices({ stage })).reasons[0]?.verdict,
    );
    expect(verdicts).toEqual(['met', 'unmet', 'met', 'unmet']);
  });
});
