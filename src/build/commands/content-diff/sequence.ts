import { diffArrays } from 'diff';

/** What a text was and what it is; one of them alone where it was added or removed. */
export interface Pair {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * What changed from one sequence of texts to the other, in order: a text that takes the place of another is
 * one change, before and after.
 */
export function changedTexts(before: readonly string[], after: readonly string[]): Pair[] {
  const places: { removed: string[]; added: string[] }[] = [{ removed: [], added: [] }];
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    const place = places.at(-1);
    if (removed) place?.removed.push(...value);
    else if (added) place?.added.push(...value);
    else places.push({ removed: [], added: [] });
  }
  return places.flatMap(({ removed, added }) =>
    Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => ({
      before: removed[index],
      after: added[index],
    })),
  );
}

/** Which of the ids that both lists have no longer stand in the same order among themselves. */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const old = before.filter((id) => after.includes(id));
  const now = after.filter((id) => before.includes(id));
  return new Set(diffArrays(old, now).flatMap(({ value, removed }) => (removed ? value : [])));
}
