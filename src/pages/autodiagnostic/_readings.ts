import type { Recommendation } from '../../collections.ts';
import { getSchemes, getWay } from '../../content-access.ts';
import type { PossibleOutcome } from '../../diagnosis/engine/outcomes.ts';
import { comesWith, readingsOf } from '../../diagnosis/sheet/reading.ts';
import { hasNoCall, isClosed, isUsefulAt } from '../../funding/finder/match.ts';
import { blanksIn } from '../../guides/documents/blanks.ts';
import { getDocuments } from '../../guides/documents/document-files.ts';

/**
 * What to read for a recommendation, by the service that the answers put first, each with its paper to fill: the first of its
 * step in the way, else of the steps of the level that may come with what is proposed.
 */
export async function readingsWithPapers(
  recommendation: Recommendation,
  firstServices: PossibleOutcome['firstServices'],
) {
  const { etapes } = await getWay();
  const documents = (await getDocuments()).map(({ document }) => document);
  const ofLevel = etapes.filter(
    (step) =>
      recommendation.niveau !== undefined &&
      recommendation.aPreparer === undefined &&
      step.niveau === recommendation.niveau &&
      comesWith(step, recommendation),
  );
  return readingsOf(recommendation, etapes, firstServices).map((reading) => ({
    ...reading,
    paper: [...(reading.step === undefined ? [] : [reading.step]), ...ofLevel]
      .flatMap(({ papiers }) => papiers)
      .flatMap((name) => documents.filter(({ file }) => file === name))
      .find(({ blocks }) => blanksIn(blocks).names.length > 0),
  }));
}

/** The schemes of a recommendation: what the finder proposes at its step, and what the recommendation names besides. */
export async function schemesOfStep({
  niveau,
  financements,
  sansAides,
}: Pick<Recommendation, 'niveau' | 'financements' | 'sansAides'>) {
  if (sansAides) return [];
  return (await getSchemes()).filter(
    ({ id, data }) =>
      !isClosed(data) &&
      !hasNoCall(data) &&
      (financements.includes(id) || (niveau !== undefined && isUsefulAt(data, niveau))),
  );
}
