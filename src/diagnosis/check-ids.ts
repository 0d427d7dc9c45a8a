import type { Report } from '../content-model/references.ts';

/** Reports the ids that are not among those known. */
export function checkIds(
  what: string,
  ids: readonly string[],
  known: readonly string[],
  path: readonly PropertyKey[],
  report: Report,
): void {
  for (const id of ids.filter((candidate) => !known.includes(candidate))) {
    report.add(path, `${what} : « ${id} ».`, `écrivez une de celles-ci : ${known.join(', ')}`);
  }
}
