import type { Recommendation } from '../../collections.ts';
import { findWay } from '../../content-access.ts';
import { blanksIn } from '../../guides/documents/blanks.ts';
import { getDocuments } from '../../guides/documents/document-files.ts';

/**
 * The paper to fill of a recommendation: the first of its step in the way, else of the steps of its level that come whatever
 * variant is chosen, or with the one that it proposes.
 */
export async function paperOfStep({ id, level, variants }: Recommendation) {
  const steps = (await findWay())?.steps ?? [];
  const own = steps.filter(({ recommendations }) => recommendations.includes(id));
  const [variant, ...otherVariants] = variants;
  const ofLevel = steps.filter(
    (step) =>
      level !== undefined &&
      step.level === level &&
      (step.variant === undefined || (step.variant === variant && otherVariants.length === 0)),
  );
  const documents = (await getDocuments()).map(({ document }) => document);
  return [...own, ...ofLevel]
    .flatMap(({ papers }) => papers)
    .flatMap((name) => documents.filter(({ file }) => file === name))
    .find(({ blocks }) => blanksIn(blocks).names.length > 0);
}
