import { describe, expect, it } from 'vitest';
import { recommendedId } from '../../../diagnosis/engine/recommend.ts';
import { compareSituations, situationsLine, situationsText } from './situations.ts';
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

  it('are counted in one line, which says nothing where nothing changed', () => {
    const same = { before: 9, after: 9, common: 9, moves: [], otherServices: 0 };
    expect(situationsLine(same)).toBe('');
    const move = { before: 'A', after: 'B', example: '' };
    expect(situationsLine({ ...same, moves: [{ ...move, count: 1 }], otherServices: 2 })).toBe(
      'Autodiagnostic, depuis le démarrage : 1 situation mène ailleurs, 2 situations ont d’autres prestations.',
    );
    expect(situationsLine({ ...same, before: 10, after: 12, moves: [{ ...move, count: 4 }] })).toBe(
      'Autodiagnostic, depuis le démarrage : 4 situations mènent ailleurs, 3 situations sont nouvelles, 1 situation a disparu.',
    );
  });
});
