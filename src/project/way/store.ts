/** What a commune writes of its own way: a date, a tick. The project holds it. */
import { atom } from 'nanostores';
import type { Note, Project } from '../project.ts';
import { startProject } from '../start.ts';
import { $opened, $project, changeProject, changeStep } from '../store.ts';

type Notes = NonNullable<Project['steps']>;

export interface Screen {
  /** Whether the fields show: they wait until somebody writes. */
  readonly isWriting: boolean;
  /** The notes that « undo » puts back. */
  readonly undo?: Notes | undefined;
}

export const $screen = atom<Screen>({ isWriting: false });

/** Whether the project says something of the way. */
export function hasNotes({ steps }: Project): boolean {
  return Object.keys(steps ?? {}).length > 0;
}

/** Shows the fields as soon as the project has something to show in them. */
function follow(project: Project): void {
  if (hasNotes(project)) $screen.set({ ...$screen.get(), isWriting: true });
}

/** Takes up the project, and follows it. */
export function startWay(): void {
  startProject(true);
  $project.subscribe(follow);
}

/** Shows the fields. */
export function write(): void {
  $screen.set({ ...$screen.get(), isWriting: true });
}

/** Writes about a step. */
export function note(id: string, change: Partial<Note>): void {
  changeStep(id, change);
  $screen.set({ isWriting: true });
  $opened.set({ ...$opened.get(), unread: '' });
}

/** Forgets every date and tick; {@link undo} puts them back. */
export function erase(): void {
  $screen.set({ ...$screen.get(), undo: $project.get().steps });
  changeProject({ steps: undefined });
}

export function undo(): void {
  const { undo: steps } = $screen.get();
  $screen.set({ ...$screen.get(), undo: undefined });
  changeProject({ steps });
}
