import { describe, expect, it } from 'vitest';
import { afterKey, closedList, type PlaceList, type PressedKey } from './place-list.ts';
import { manche } from '../../tests/support/territory/real-territory.ts';

const places = manche.find('Saint-Jean-du-Corail');
const open: PlaceList = { places, active: -1, count: '2' };
const key = (name: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key: name,
  altKey: false,
  isComposing: false,
  ...more,
});
const press = (list: PlaceList, name: string, more: Partial<PressedKey> = {}) =>
  afterKey(list, key(name, more), () => open);

/** The active places that keys lead to, one after the other. */
function walk(list: PlaceList, ...keys: readonly string[]): number[] {
  let current = list;
  return keys.map((name) => {
    current = press(current, name).list;
    return current.active;
  });
}

describe('the keys of the list', () => {
  it('go round the proposals, and open a closed list on its first or its last', () => {
    expect(places).toHaveLength(2);
    expect(walk(open, 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([1, 0, 1, 0, 1]);
    expect(walk(closedList, 'ArrowDown')).toEqual([0]);
    expect(walk(closedList, 'ArrowUp')).toEqual([1]);
  });

  it('open and close it with Alt, and move nothing', () => {
    expect(press(closedList, 'ArrowDown', { altKey: true }).list).toEqual(open);
    expect(press({ ...open, active: 1 }, 'ArrowDown', { altKey: true }).list.active).toBe(1);
    expect(press(open, 'ArrowUp', { altKey: true }).list).toBe(closedList);
    expect(press(closedList, 'ArrowUp', { altKey: true }).list).toEqual(open);
  });

  it('do nothing to a list of nothing, but are used', () => {
    expect(afterKey(closedList, key('ArrowDown'), () => closedList)).toEqual({
      list: closedList,
      isUsed: true,
    });
  });

  it('choose with Enter, close with Enter or Escape, and leave both to the page once closed', () => {
    expect(press({ ...open, active: 1 }, 'Enter')).toEqual({
      list: closedList,
      isUsed: true,
      chosen: places[1],
    });
    expect(press(open, 'Enter')).toEqual({ list: closedList, isUsed: true, chosen: undefined });
    expect(press({ ...open, active: 1 }, 'Escape')).toEqual({ list: closedList, isUsed: true });
    for (const name of ['Enter', 'Escape']) expect(press(closedList, name).isUsed).toBe(false);
  });

  it('return to the text with a key that writes or moves, not with one that silences a screen reader', () => {
    const active = { ...open, active: 1 };
    for (const name of ['Home', 'End', 'ArrowLeft', 'o', 'Backspace'])
      expect(press(active, name)).toEqual({ list: open, isUsed: false });
    for (const name of ['Control', 'Shift', 'Alt', 'Meta', 'CapsLock', 'Tab'])
      expect(press(active, name)).toEqual({ list: active, isUsed: false });
  });

  it('are left to a letter being composed', () => {
    for (const name of ['ArrowDown', 'Enter', 'o'])
      expect(press({ ...open, active: 1 }, name, { isComposing: true })).toEqual({
        list: { ...open, active: 1 },
        isUsed: false,
      });
  });
});
