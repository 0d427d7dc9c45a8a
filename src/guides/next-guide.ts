import type { Step } from '../project/way/schema.ts';

/**
 * The guide to read after another: the next in the order of the way, but for those of a step that stands in place of its
 * own.
 *
 * @param guides in their order
 */
export function nextGuide<Guide extends { readonly id: string }>(
  guides: readonly Guide[],
  steps: readonly Pick<Step, 'guides' | 'lien'>[],
  id: string,
): Guide | undefined {
  const after = steps.slice(steps.findIndex((step) => step.guides.includes(id)) + 1);
  const end = after.findIndex(({ lien }) => lien !== 'ou');
  const others = after.slice(0, end === -1 ? after.length : end);
  const instead = new Set(others.flatMap((step) => step.guides));
  return guides
    .slice(guides.findIndex((guide) => guide.id === id) + 1)
    .find((guide) => !instead.has(guide.id));
}
