import { describe, expect, it } from 'vitest';
import { madeUpGuide } from '../../../../tests/support/made-up-guide.ts';
import { fresh, pointsOf } from '../../../../tests/support/launch-checklist.ts';

describe('the drafts that remain', () => {
  it('are named by their title and their file', () => {
    const source = madeUpGuide.source.replace('---\n', '---\nbrouillon: true\n');
    const points = pointsOf('brouillons', [...fresh, { path: madeUpGuide.path, source }]);
    expect(points).toEqual([
      {
        what: 'Un guide pour essayer',
        place: `${madeUpGuide.path}, « brouillon »`,
        pages: [],
      },
    ]);
    expect(pointsOf('brouillons', fresh)).toEqual([]);
  });
});
