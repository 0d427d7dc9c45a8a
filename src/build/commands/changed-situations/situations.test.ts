import { describe, expect, it } from 'vitest';
import { recommendedId } from '../../../diagnosis/engine/recommend.ts';
import { compareSituations, situationsText } from './situations.ts';
import { withOption } from '../../../../tests/support/diagnosis/edited-questionnaire.ts';
import {
  completeStates,
  questionnaire,
  recommendations,
} from '../../../../tests/support/diagnosis/sample-questionnaire.ts';

describe('the situations of two versions', () => {
  const before = { questionnaire, recommendations };
  const renamed = withOption({ ...questionnaire, version: 2 }, 'priorite', 'ne-sait-pas', {
    id: 'sans-avis',
  });
  const after = { questionnaire: renamed, recommendations };

  it('are the same where an answer only took another name', () => {
    const version = { ...questionnaire, renamed: { 'priorite/ne-sait-pas': 'sans-avis' }, forgotten: [] };
    const { common, moves } = compareSituations(before, after, [version]);
    expect([common, moves]).toEqual([completeStates().length, []]);
  });

  it('are not, where nothing says that it is the same answer', () => {
    const version = { ...questionnaire, renamed: {}, forgotten: [] };
    expect(compareSituations(before, after, [version]).common).toBeLessThan(completeStates().length);
  });

  it('are told by each change of recommendation, with a count and an example', () => {
    const [first] = recommendations;
    const moved = {
      ...questionnaire,
      tables: {
        ...questionnaire.tables,
        recommendation: questionnaire.tables.recommendation.map((rule) => ({
          ...rule,
          outcome: first?.id ?? '',
        })),
      },
    };
    const changes = compareSituations(before, { questionnaire: moved, recommendations }, []);
    const others = recommendations.filter(({ id }) => id !== first?.id);
    expect(changes.moves.map((move) => move.before).toSorted()).toEqual(
      others.map(({ title }) => title).toSorted(),
    );
    expect(new Set(changes.moves.map((move) => move.after))).toEqual(new Set([first?.title]));
    const stayed = completeStates().filter((answers) => recommendedId(questionnaire, answers) === first?.id);
    const total = changes.moves.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(completeStates().length - stayed.length);
    const text = situationsText(changes);
    for (const { example } of changes.moves) expect(text).toContain(example);
  });
});
