import { formatDate } from '../../../content-model/text/format-date.ts';
import type { Content, Data } from '../../../collections.ts';
import { pagesCiting } from './cited-on.ts';
import { OPENING_FILE, placeAt, type Closing, type OpenPoint } from './open-point.ts';
import { lacking } from './to-validate.ts';

type Source = Data<'sources'>['sources'][number];

function dated({ title, date }: Source): string {
  return `${title} (${date instanceof Date ? formatDate(date) : date})`;
}

function withConfidence({ sources }: Content, confidence: Source['confidence']) {
  return sources.flatMap(({ path, value }) =>
    value.sources.filter((source) => source.confidence === confidence).map((source) => ({ path, source })),
  );
}

/** The texts of law that were read in a copy: to be checked again where they are published. */
export function toCheckAgain(content: Content): OpenPoint[] {
  const citing = pagesCiting(content);
  return withConfidence(content, 'C*').map(({ path, source }) => ({
    what: dated(source),
    place: placeAt(path, source.id, 'confiance'),
    pages: citing(source.id),
  }));
}

/** The secondary sources, as long as the Département has not accepted their list as it is; how to accept it. */
export function secondarySources(
  content: Content,
  today: Date,
): { readonly points: readonly OpenPoint[]; readonly closing?: Closing | undefined } {
  const found = withConfidence(content, 'S');
  const [opening] = content.opening;
  if (opening === undefined || found.length === 0) return { points: [] };
  const texts = found.map(({ source }) => [source.id, dated(source), source.address]);
  const open = lacking(opening.value.secondary, texts, today, opening.value.words);
  if (open === undefined) return { points: [] };
  const citing = pagesCiting(content);
  return {
    points: found.map(({ path, source }) => ({
      what: dated(source),
      place: placeAt(path, source.id),
      pages: citing(source.id),
    })),
    closing: { ...open, place: placeAt(OPENING_FILE, 'secondaires') },
  };
}
