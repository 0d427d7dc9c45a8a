/**
 * EcoIndex, by its published method: quantiles of the pages of the HTTP Archive, weighted three for the elements, two for
 * the requests, one for the kilobytes. Source: https://github.com/cnumr/ecoindex_reference
 */

const ELEMENTS = [
  0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801, 2479,
  594_601,
];
const REQUESTS = [0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920];
const KILOBYTES = [
  0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27, 1876.08,
  2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223_212.26,
];

/** The least score of the grade A. */
export const GRADE_A = 80;

/** The place of a value among the quantiles, from 0 to 20, straight between two. */
function placeIn(quantiles: readonly number[], value: number): number {
  const above = quantiles.findIndex((quantile) => value < quantile);
  if (above === -1) return quantiles.length - 1;
  const [low = 0, high = 0] = [quantiles[above - 1], quantiles[above]];
  return above - 1 + (value - low) / (high - low);
}

/** What a browser has to do to show a page: elements outside drawings, files asked for, kilobytes received. */
export interface Effort {
  readonly elements: number;
  readonly requests: number;
  readonly kilobytes: number;
}

/** The score of a page, 100 for the least effort, 0 for the most. */
export function ecoIndex({ elements, requests, kilobytes }: Effort): number {
  const places = [placeIn(ELEMENTS, elements), placeIn(REQUESTS, requests), placeIn(KILOBYTES, kilobytes)];
  const [ofElements = 0, ofRequests = 0, ofBytes = 0] = places;
  return 100 - (5 * (3 * ofElements + 2 * ofRequests + ofBytes)) / 6;
}
