import { describe, expect, it } from 'vitest';
import { compareSituations } from './situations.ts';
import { withOption } from '../../../../tests/support/diagnosis/edited-questionnaire.ts';
import {
  completeStates,
  questionnaire,
  recommendations,
} from '../../../../tests/support/diagnosis/real-questionnaire.ts';

describe('the situations of two versions', () => {
  const before = { questionnaire, recommendations };
  const renamed = withOption({ ...questionnaire, version: 2 }, 'priorite', 'ne-sait-pas', {
    id: 'sans-avis',
  });
  const after = { questionnaire: renamed, recommendations };

  it('are the same where an answer only took another name', () => {
    const version = { ...questionnaire, renamed: { 'priorite/ne-sait-pas': 'sans-avis' }, forgotten: [] };
    const { common, elsewhere } = compareSituations(before, after, [version]);
    expect([common, elsewhere]).toEqual([completeStates().length, 0]);
  });

  it('are not, where nothing says that it is the same answer', () => {
    const version = { ...questionnaire, renamed: {}, forgotten: [] };
    expect(compareSituations(before, after, [version]).common).toBeLessThan(completeStates().length);
  });

  it('are told by one example of each change first, five at most', () => {
    const moved = {
      ...questionnaire,
      tables: {
        ...questionnaire.tables,
        recommendation: questionnaire.tables.recommendation.map((rule) => ({ ...rule, outcome: 'niveau-1' })),
      },
    };
    const { elsewhere, examples } = compareSituations(before, { questionnaire: moved, recommendations }, []);
    expect(elsewhere).toBeGreaterThan(500);
    expect(new Set(examples.map((example) => example.before)).size).toBe(5);
    expect(examples).toHaveLength(5);
  });
});
