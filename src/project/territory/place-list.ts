import type { Place } from './model.ts';

/** List of proposals as the keys move in it; the focus stays in the field. */
export interface PlaceList {
  /** Places shown; the list is open where there is one. */
  readonly places: readonly Place[];
  /** Index of the active place; -1 while the keys write. */
  readonly active: number;
  /** Sentence on their number. */
  readonly count: string;
}

export const closedList: PlaceList = { places: [], active: -1, count: '' };

/** A key, as the browser says it. */
export interface PressedKey {
  readonly key: string;
  readonly altKey: boolean;
  /** Whether the key is a part of a letter being composed. */
  readonly isComposing: boolean;
}

/** Keys that neither write nor move: screen readers are silenced with some of them. */
const quietKeys = new Set([
  'Tab',
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Enter',
  'Escape',
]);

/** Up and down open the list on its first or last place, then move in a circle; with Alt they only open and close. */
function moved(list: PlaceList, isDown: boolean, isAlone: boolean, opened: () => PlaceList): PlaceList {
  const wasOpen = list.places.length > 0;
  const shown = wasOpen ? list : opened();
  const last = shown.places.length - 1;
  if (!isAlone) return wasOpen && !isDown ? closedList : shown;
  if (last < 0) return shown;
  const next = shown.active === last ? 0 : shown.active + 1;
  const previous = shown.active <= 0 ? last : shown.active - 1;
  return { ...shown, active: isDown ? next : previous };
}

/** What a key does to the list. */
export interface KeyEffect {
  readonly list: PlaceList;
  /** Whether the browser has nothing more to do with the key. */
  readonly isUsed: boolean;
  readonly chosen?: Place | undefined;
}

/**
 * What a key does to the list, as the combobox of the ARIA Authoring Practices Guide has it.
 *
 * @param opened the list to open, if it is closed
 */
export function afterKey(list: PlaceList, pressed: PressedKey, opened: () => PlaceList): KeyEffect {
  const { key, altKey, isComposing } = pressed;
  if (isComposing) return { list, isUsed: false };
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    return { list: moved(list, key === 'ArrowDown', !altKey, opened), isUsed: true };
  }
  if (list.places.length === 0) return { list, isUsed: false };
  if (key === 'Enter') return { list: closedList, isUsed: true, chosen: list.places[list.active] };
  if (key === 'Escape') return { list: closedList, isUsed: true };
  // Any other key writes, or moves in the text.
  return { list: quietKeys.has(key) ? list : { ...list, active: -1 }, isUsed: false };
}
