import { describe, expect, it } from 'vitest';
import { changedTexts, movedIds } from './sequence.ts';

describe('two sequences of texts', () => {
  it.each([
    ['nothing', 'abc', 'abc', []],
    ['nothing in nothing', '', '', []],
    ['a text for another', 'abc', 'axc', ['b>x']],
    ['a text more', 'abc', 'abxc', ['>x']],
    ['a text less', 'abc', 'ac', ['b>']],
    ['two places, each by itself', 'abcde', 'xbcye', ['a>x', 'd>y']],
    ['more texts than there were', 'abc', 'axyc', ['b>x', '>y']],
    ['all of them', 'ab', '', ['a>', 'b>']],
  ])('differ by %s', (_, before, after, expected) => {
    const changes = changedTexts([...before], [...after]);
    expect(changes.map((pair) => `${pair.before ?? ''}>${pair.after ?? ''}`)).toEqual(expected);
  });

  it('have moved what no longer stands in the same order, and not what another joined or left', () => {
    expect([...movedIds(['a', 'b', 'c'], ['x', 'a', 'b', 'c'])]).toEqual([]);
    expect([...movedIds(['a', 'b', 'c', 'd'], ['a', 'c', 'd'])]).toEqual([]);
    expect([...movedIds(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])]).toEqual(['d']);
  });
});
