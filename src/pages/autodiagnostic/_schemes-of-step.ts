import type { Recommendation } from '../../collections.ts';
import { getSchemes } from '../../content-access.ts';
import { hasNoCall, isClosed, isUsefulAt } from '../../funding/finder/match.ts';

/** The schemes of a recommendation: what the finder proposes at its step, and what the recommendation names besides. */
export async function schemesOfStep({
  level,
  schemes,
  noSchemes,
}: Pick<Recommendation, 'level' | 'schemes' | 'noSchemes'>) {
  if (noSchemes) return [];
  return (await getSchemes()).filter(
    ({ id, data }) =>
      !isClosed(data) &&
      !hasNoCall(data) &&
      (schemes.includes(id) || (level !== undefined && isUsefulAt(data, level))),
  );
}
