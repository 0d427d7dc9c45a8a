/** What a commune says of its project, once: every tool reads it and writes it. Plain data; an absent part says nothing. */
import type { NamedPlace } from './territory/model.ts';

/** A commune by its Insee code, or an intercommunalité by its SIREN. */
export interface PlaceId {
  readonly kind: NamedPlace['kind'];
  readonly id: string;
}

/** A line of the financing plan, by shape alone: the plan's model says what it is. */
export interface Line {
  /** Whole cents; zero until it has an amount. */
  readonly cents: number;
  /** The stage of an application, or a rate of tax; absent for the first stage and the assumed rate. */
  readonly mark?: string | undefined;
}

/** What a commune writes about a step of its way. */
export interface Note {
  /** Its own date, as 2027-01-12. */
  readonly day?: string | undefined;
  /** Whether its part is done; nothing says that others did theirs. */
  readonly isDone: boolean;
}

/** By id of a step of the way. */
export type Notes = Readonly<Record<string, Note>>;

export interface Project {
  /** The code of the answers to the self-diagnosis. */
  readonly code?: string | undefined;
  readonly place?: PlaceId | undefined;
  /** The place in the site's words, once they are known: never in an address. */
  readonly named?: NamedPlace | undefined;
  /** The name of the building, at most {@link MOST_LETTERS} characters. */
  readonly building?: string | undefined;
  readonly steps?: Notes | undefined;
  /** By id of a line of the plan, zero until it has an amount. */
  readonly lines?: Readonly<Record<string, Line>> | undefined;
  /** The eligible expense that the funder gave, in cents. */
  readonly eligible?: number | undefined;
  /** Whether a contract is signed already. */
  readonly signed?: boolean | undefined;
  /** What was typed in a field that no other part holds, by the name of the field: never in an address. */
  readonly texts?: Readonly<Record<string, string>> | undefined;
}

/** Upper limit of a line, in cents: beyond it, a typing error is likelier than a project. */
export const MOST_CENTS = 100_000_000_00;

/** What keeps a project; its page alone where the browser refuses. */
export type Keeper = 'page' | 'tab' | 'device';

/** What follows the code of an example in its link: it is nobody's project. */
export const EXAMPLE = 'exemple';

/** Most characters of the name of a building. */
export const MOST_LETTERS = 80;

/** The id of a named place. */
export function placeIdOf(place: NamedPlace): PlaceId {
  return { kind: place.kind, id: place.kind === 'commune' ? place.code : place.siren };
}

/** Whether a project says nothing. */
export function isEmpty(project: Project): boolean {
  return Object.values(project).every((part) => part === undefined);
}

/**
 * Whether a link is of another project than the known one: another commune or building, or a code that is not known, without
 * a commune. What names none of them goes with any.
 */
export function isOther(known: Project, linked: Project): boolean {
  if (isEmpty(known)) return false;
  const { place, code, building } = linked;
  if (building !== undefined && known.building !== undefined && building !== known.building) return true;
  const isKnownCode = code !== undefined && code === known.code;
  if (place === undefined) return code !== undefined && !isKnownCode;
  return known.place === undefined ? !isKnownCode : place.id !== known.place.id;
}

/** The first date to come of a step that is not done, else none. */
export function nextDate<Step extends { readonly id: string }>(
  steps: readonly Step[],
  notes: Notes,
  today: string,
) {
  const dated = steps.flatMap((step) => {
    const { day, isDone } = notes[step.id] ?? { isDone: true };
    return day === undefined || isDone || day < today ? [] : [{ step, day }];
  });
  return dated.toSorted((one, other) => one.day.localeCompare(other.day))[0];
}
