/**
 * What a commune writes of its own way: a date, a tick. The address holds it, and the tab keeps it for whoever comes back
 * by the menu. Nothing is sent.
 */
import { atom } from 'nanostores';
import { isPageAnchor } from '../components/browser/page-anchor.ts';
import { sessionText } from '../components/browser/session-text.ts';
import { urlHash, type UrlHash } from '../components/browser/url-hash.ts';
import { fromHash, toHash, type Note, type Notes } from './way-hash.ts';

/** Most characters of an unreadable address that the page quotes. */
const QUOTED = 80;

export interface Screen {
  readonly notes: Notes;
  /** Whether the fields show: they wait until somebody writes. */
  readonly isWriting: boolean;
  /** The parts of the address that cannot be read. */
  readonly unread: string;
  /** The notes that « undo » puts back. */
  readonly undo?: Notes | undefined;
}

export const $screen = atom<Screen>({ notes: {}, isWriting: false, unread: '' });

/**
 * The actions of the page.
 *
 * @param ids those of the steps, in their order
 */
export function wayActions(ids: readonly string[]) {
  const session = sessionText('parcours');
  let hash: UrlHash | undefined;

  /** Shows what changed, and keeps the notes in the address and the tab. */
  function show(change: Partial<Screen>): void {
    const screen = { ...$screen.get(), ...change };
    const written = toHash(ids, screen.notes);
    session.keep(written);
    hash?.set(written);
    $screen.set(screen);
  }

  function open(written: string): void {
    const { notes, unread } = fromHash(ids, written);
    const isWriting = Object.keys(notes).length > 0;
    show({ notes, isWriting, unread: unread.join(', ').slice(0, QUOTED), undo: undefined });
  }

  return {
    /** Opens the notes of the address, else those of the tab, and follows the address. */
    start(): void {
      hash = urlHash();
      const { hash: first } = location;
      const isAnchor = isPageAnchor(first);
      open(first === '' || isAnchor ? session.kept() : first);
      addEventListener('hashchange', () => {
        // A link to a step moves the reader: the notes stay, in the address too.
        if (isPageAnchor(location.hash)) show({});
        else open(location.hash);
      });
    },
    /** Writes the address at once: before it is copied. */
    flush: () => hash?.flush(),
    write: () => show({ isWriting: true }),
    note(id: string, change: Partial<Note>): void {
      const { notes } = $screen.get();
      const note = { isDone: false, ...notes[id], ...change };
      show({ notes: { ...notes, [id]: note }, unread: '', undo: undefined });
    },
    erase: () => show({ notes: {}, undo: $screen.get().notes }),
    undo: () => show({ notes: $screen.get().undo ?? {}, undo: undefined }),
  };
}

export type WayActions = ReturnType<typeof wayActions>;
