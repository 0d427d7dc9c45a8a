import { expect, it } from 'vitest';
import { isSecondTap } from './second-tap.ts';

const first = { question: 'first', timeStamp: 80, clientX: 100, clientY: 400, detail: 1 };

it.each([
  ['at once, at the same place', { timeStamp: 300, clientX: 108, clientY: 395 }, true],
  ['once the visitor had time to read', { timeStamp: 2000 }, false],
  ['at another place', { timeStamp: 300, clientY: 460 }, false],
  ['by a key', { timeStamp: 300, detail: 0 }, false],
  ['on the same question', { timeStamp: 300, question: 'first' }, false],
])('a tap on the next question is the second of a double one: %s', (_, next, isSecond) => {
  expect(isSecondTap(first, { ...first, question: 'second', ...next })).toBe(isSecond);
});
