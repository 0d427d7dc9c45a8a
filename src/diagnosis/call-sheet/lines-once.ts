/** A line of a recommendation. */
interface Line {
  readonly id: string;
  readonly text: string;
}

/** Each text once, with every recommendation that it is of, as the script of a sheet looks for them. */
export function linesOnce(lines: readonly Line[]): Line[] {
  return [...Map.groupBy(lines, ({ text }) => text)].map(([text, of]) => ({
    id: of.map(({ id }) => id).join(' '),
    text,
  }));
}
