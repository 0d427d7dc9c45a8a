import { describe, expect, it } from 'vitest';
import { flowMap } from './flow-map.ts';

describe('the map of the questions', () => {
  const steps = [
    { questions: [1, 2], levels: [] },
    { questions: [2], levels: [0] },
    { questions: [], levels: [0, 1] },
  ];
  const map = flowMap(steps, 2);

  it('has a way for each place that answers lead to', () => {
    expect(map.questions).toHaveLength(3);
    expect(map.ways).toHaveLength(6);
  });

  it('goes straight to the next question, over those that it leaves out, down to a level', () => {
    expect(map.ways[0]).toMatch(/^M\S+ \S+H/);
    expect(map.ways[1]).toContain('Q');
    expect(map.ways[3]).toContain('L');
  });

  it('keeps all in its frame, the levels in order below the questions', () => {
    const [one, other] = map.levels;
    expect(one?.x).toBeLessThan(other?.x ?? 0);
    for (const { x, y } of [...map.questions, ...map.levels]) {
      expect(x).toBeGreaterThan(12);
      expect(x).toBeLessThan(map.width - 12);
      expect(y).toBeGreaterThan(12);
      expect(y).toBeLessThan(map.height - 12);
    }
  });

  it('places a level that no question leads to by its share of the width', () => {
    expect(flowMap([{ questions: [], levels: [] }], 1).levels).toEqual([{ x: 60, y: 170 }]);
  });
});
