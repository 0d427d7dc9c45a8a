/** The typos of the keyboard between two words: letters added, missing or other. */
function typos(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    before = line;
  }
  return before.at(-1) ?? 0;
}

/** The closest of the known values, to propose it: cut short, or with fewer than half of its letters to change. */
export function closest(value: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    // Of two that go on from what was typed, the shorter.
    const found = candidate.startsWith(value) ? 1 - 1 / candidate.length : typos(value, candidate);
    if (found < fewest && 2 * found < candidate.length) [best, fewest] = [candidate, found];
  }
  return best;
}
