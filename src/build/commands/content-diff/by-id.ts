import type { ChangedText, Difference } from './difference.ts';
import { movedIds } from './sequence.ts';

/** One thing that an item says. */
export interface Field {
  readonly place: string;
  readonly text: string;
  /** What is compared, where the text only says it in words that may change by themselves. */
  readonly key?: string | undefined;
}

/** Something that keeps its id from one content to the other. */
export interface Item {
  readonly id: string;
  /** As the editors name it. */
  readonly name: string;
  readonly fields: readonly Field[];
}

function keyOf({ key, text }: Field): string {
  return key ?? text;
}

/** The fields that differ, in the order of the new item, then those that it no longer has. */
function changedFields(before: Item | undefined, after: Item | undefined): ChangedText[] {
  const old = new Map(before?.fields.map((field) => [field.place, field]));
  const now = new Map(after?.fields.map((field) => [field.place, field]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((place) => {
    const was = old.get(place);
    const is = now.get(place);
    if (was !== undefined && is !== undefined && keyOf(was) === keyOf(is)) return [];
    return [{ place, before: was?.text, after: is?.text }];
  });
}

function placeIn(items: readonly Item[], id: string): string {
  return `n° ${items.findIndex((item) => item.id === id) + 1} sur ${items.length}`;
}

/** What was added, removed, changed or moved, from one list to the other. */
export function compareById(before: readonly Item[], after: readonly Item[]): Difference[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Set(after.map(({ id }) => id));
  const moved = movedIds([...old.keys()], [...now]);
  return [
    ...after.flatMap((item): Difference[] => {
      const was = old.get(item.id);
      const fields = changedFields(was, item);
      if (was === undefined) return [{ name: item.name, kind: 'added', texts: fields }];
      const order = moved.has(item.id)
        ? [{ place: 'ordre', before: placeIn(before, item.id), after: placeIn(after, item.id) }]
        : [];
      const texts = [...fields, ...order];
      return texts.length === 0 ? [] : [{ name: item.name, kind: 'changed', texts }];
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map((item): Difference => ({
        name: item.name,
        kind: 'removed',
        texts: changedFields(item, undefined),
      })),
  ];
}
