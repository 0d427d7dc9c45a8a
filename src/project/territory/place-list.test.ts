import { expect, it } from 'vitest';
import { afterKey, closedList, type KeyEffect, type PlaceList } from './place-list.ts';
import { manche } from '../../../tests/support/territory/real-territory.ts';

const places = manche.find('Saint-Jean-du-Corail');
const open: PlaceList = { places, active: -1, count: '2' };
const [onFirst, onLast] = [
  { ...open, active: 0 },
  { ...open, active: 1 },
];

/** A list, the key, and what it does; with Alt, or while a letter is being composed. */
const keys: readonly (readonly [PlaceList, string, KeyEffect])[] = [
  // Round the proposals; a closed list opens on its first, or on its last.
  [open, 'ArrowDown', { list: onFirst, isUsed: true }],
  [onFirst, 'ArrowDown', { list: onLast, isUsed: true }],
  [onLast, 'ArrowDown', { list: onFirst, isUsed: true }],
  [onFirst, 'ArrowUp', { list: onLast, isUsed: true }],
  [closedList, 'ArrowDown', { list: onFirst, isUsed: true }],
  [closedList, 'ArrowUp', { list: onLast, isUsed: true }],
  // With Alt they open and close.
  [closedList, 'Alt ArrowDown', { list: open, isUsed: true }],
  [onLast, 'Alt ArrowDown', { list: onLast, isUsed: true }],
  [open, 'Alt ArrowUp', { list: closedList, isUsed: true }],
  // Enter chooses; a closed list leaves it to the page.
  [onLast, 'Enter', { list: closedList, isUsed: true, chosen: places[1] }],
  [open, 'Enter', { list: closedList, isUsed: true }],
  [open, 'Escape', { list: closedList, isUsed: true }],
  [closedList, 'Enter', { list: closedList, isUsed: false }],
  [closedList, 'Escape', { list: closedList, isUsed: false }],
  // What writes or moves goes back to the text; what silences a screen reader does not.
  ...['Home', 'ArrowLeft', 'o', 'Backspace'].map(
    (key) => [onLast, key, { list: open, isUsed: false }] as const,
  ),
  ...['Control', 'Shift', 'Tab'].map((key) => [onLast, key, { list: onLast, isUsed: false }] as const),
  // A letter being composed.
  ...['ArrowDown', 'Enter', 'o'].map(
    (key) => [onLast, `composed ${key}`, { list: onLast, isUsed: false }] as const,
  ),
];

it.each(keys)('from %j, the key %s leads to %j', (list, name, effect) => {
  const key = name.replace(/^.* /, '');
  const pressed = { key, altKey: name.startsWith('Alt'), isComposing: name.startsWith('composed') };
  expect(afterKey(list, pressed, () => open)).toEqual(effect);
});
