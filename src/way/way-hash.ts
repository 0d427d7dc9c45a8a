/** What a commune writes about a step. */
export interface Note {
  /** Its own date, as 2027-01-12. */
  readonly day?: string | undefined;
  /** Whether its part is done; nothing says that others did theirs. */
  readonly isDone: boolean;
}

/** By id of the step; a step without a note says nothing. */
export type Notes = Readonly<Record<string, Note>>;

/** How an address says that a part is done. */
const DONE = 'fait';

/** Whether a text is a day of the calendar. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Notes as the hash of an address, without `#`: each step by its id, its day, and whether it is done. Words, not a code:
 * notes outlive the steps.
 *
 * @param ids those of the steps, in their order
 * @returns an empty text where there is none
 */
export function toHash(ids: readonly string[], notes: Notes): string {
  return ids
    .flatMap((id) => {
      const { day, isDone = false } = notes[id] ?? {};
      const said = [...(day === undefined ? [] : [day]), ...(isDone ? [DONE] : [])];
      return said.length === 0 ? [] : [`${id}=${said.join('~')}`];
    })
    .join('&');
}

/** Whether the hash of an address, without `#`, has the form of notes. */
export function isWayHash(hash: string): boolean {
  return /^(?:[a-z0-9-]+=(?:\d{4}-\d{2}-\d{2}(?:~fait)?|fait)(?:&|$))+$/.test(hash);
}

/**
 * Reads the hash of an address, with or without `#`; never throws.
 *
 * @returns its notes, and its unreadable parts: steps of another version, or a damaged address
 */
export function fromHash(ids: readonly string[], hash: string): { notes: Notes; unread: readonly string[] } {
  const notes: Record<string, Note> = {};
  const unread: string[] = [];
  // Some programs write « ~ » and « = » as « %7E » and « %3D ».
  const written = hash.replace(/^#/, '').replaceAll(/%7e/gi, '~').replaceAll(/%3d/gi, '=');
  for (const part of written.split('&')) {
    if (part === '') continue;
    const [, id = '', day, done] = /^([a-z0-9-]+)=(?:([\d-]+)(?:~(fait))?|fait)$/.exec(part) ?? [];
    const isRead = ids.includes(id) && (day === undefined || isDay(day));
    if (isRead) notes[id] = { day, isDone: day === undefined || done !== undefined };
    else unread.push(part);
  }
  return { notes, unread };
}
