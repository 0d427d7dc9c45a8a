/**
 * The place that a visitor named: it goes from tool to tool in this tab, and is gone in a new one. Never stored beyond the
 * tab; in an address, or sent, with the request alone.
 */
import { atom } from 'nanostores';
import { carriedText } from './carried-text.ts';
import type { NamedPlace } from './model.ts';

/** The place named in this tab; absent until one is named. A tool reads it after {@link restorePlace}. */
export const $place = atom<NamedPlace | undefined>(undefined);

function isPlace(value: unknown): value is NamedPlace {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  const fields =
    value.kind === 'commune' ? ['name', 'label', 'postcode', 'code', 'grouping'] : ['name', 'label', 'siren'];
  const texts = Object.fromEntries(Object.entries(value));
  const hasSize = value.kind === 'grouping' || typeof texts['inhabitants'] === 'number';
  return (
    ['commune', 'grouping'].includes(String(value.kind)) &&
    hasSize &&
    fields.every((field) => typeof texts[field] === 'string')
  );
}

/** The place that a text of the tab says; what cannot be read counts for nothing. */
function placeIn(text: string): NamedPlace | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isPlace(value) ? value : undefined;
  } catch {
    // No place was named, or another program wrote there.
    return undefined;
  }
}

/** What the tab held when this page last looked. */
let known = '';

/** Takes up what another page named, or forgot, while the browser kept this one as it was left. */
function comeBack({ persisted }: PageTransitionEvent): void {
  const text = carriedText.kept();
  if (!persisted || text === known) return;
  known = text;
  $place.set(placeIn(text));
}

/** Takes up the place of this tab, now and each time the page comes back. */
export function restorePlace(): void {
  known = carriedText.kept();
  const place = placeIn(known);
  if (place !== undefined) $place.set(place);
  // The same listener twice is one.
  addEventListener('pageshow', comeBack);
}

/** Names the place of this tab, or forgets it. */
export function carryPlace(place: NamedPlace | undefined): void {
  $place.set(place);
  carriedText.keep(place === undefined ? '' : JSON.stringify(place));
  known = carriedText.kept();
}
