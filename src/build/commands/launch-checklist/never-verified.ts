import { formatDate } from '../../../content-model/text/format-date.ts';
import type { Content } from '../../../collections.ts';
import { pagesOf } from '../../../site/site-pages.ts';
import { staleFacts } from '../../../guides/sources/stale-facts.ts';
import { interpolate } from '../../../content-model/text/interpolate.ts';
import { isStale } from '../../../content-model/freshness.ts';
import { OPENING_FILE, placeAt, type OpenPoint } from './open-point.ts';

/** What no one has verified yet, apart from the facts of the pages. */
export function neverVerified({ opening }: Content): OpenPoint[] {
  return opening.flatMap(({ value }) =>
    value.toVerify
      .filter(({ verified }) => verified === undefined)
      .map(({ id, what, why, pages }) => ({
        what,
        why,
        place: placeAt(OPENING_FILE, id, 'verifieLe'),
        pages,
      })),
  );
}

/** What was verified more than a year ago: facts of the pages, then the rest. */
export function verifiedTooLongAgo(content: Content, today: Date): OpenPoint[] {
  const titles = new Map(pagesOf(content).map(({ href, title }) => [href, title]));
  return content.opening.flatMap(({ value }) => {
    const when = (day: Date) => interpolate(value.words.verifie, { jour: formatDate(day) });
    return [
      ...staleFacts(content, today).map(({ path, address, verified }) => ({
        what: titles.get(address) ?? path,
        why: when(verified),
        place: placeAt(path, 'verifieLe'),
        pages: [address],
      })),
      ...value.toVerify.flatMap(({ id, what, pages, verified }) =>
        verified !== undefined && isStale(verified, today)
          ? [{ what, why: when(verified), place: placeAt(OPENING_FILE, id, 'verifieLe'), pages }]
          : [],
      ),
    ];
  });
}
