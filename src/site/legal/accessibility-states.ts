import type { Accessibility } from '../../collections.ts';

type Criterion = Accessibility['themes'][number]['criteria'][number];

/** What remains to be done first. */
const inOrder = ['a-faire', 'teste', 'main', 'sans-objet'] as const satisfies readonly Criterion['state'][];

/** How many of these criteria are in each state, what remains to be done first; states that none is in are left out. */
export function statesOf(criteria: readonly Criterion[]): { state: Criterion['state']; count: number }[] {
  return inOrder
    .map((state) => ({ state, count: criteria.filter((criterion) => criterion.state === state).length }))
    .filter(({ count }) => count > 0);
}
