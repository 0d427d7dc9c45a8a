/**
 * The project of this visitor, for every tool. The tab keeps it; the device does once asked to. The pages that hold it in
 * their address write it there. Nothing is sent.
 */
import { atom, computed, type ReadableAtom } from 'nanostores';
import type { NamedPlace } from './territory/model.ts';
import { fromFragment } from './codec.ts';
import { EXAMPLE, isEmpty, isOther, placeIdOf, type Keeper, type Note, type Project } from './project.ts';
import { readKept, writeKept } from './kept.ts';

const KEY = 'projet';

/** Not before the page starts, so that an island takes over what the build wrote. */
let isOpen = false;
/** What the browser refused to keep: it is of this page alone. */
let unkept: string | undefined;

/** Whether the project of this tab is the one that the device keeps. */
function isOnDevice(): boolean {
  try {
    return sessionStorage.getItem(KEY) === null && localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** What is kept, empty once it was erased; nothing before the first word, or where the browser refuses. */
export function keptText(): string | undefined {
  try {
    return unkept ?? sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? undefined;
  } catch {
    return unkept;
  }
}

/** Keeps a text where the project is kept, or in this tab; a browser that refuses is no fault. */
function keepText(text: string): void {
  try {
    (isOnDevice() ? localStorage : sessionStorage).setItem(KEY, text);
    unkept = undefined;
  } catch {
    unkept = text;
  }
}

/** Forgets what is kept. An empty project stays in this tab, whatever the device keeps: Back shows nothing of the former. */
function forgetText(): void {
  unkept = undefined;
  try {
    if (isOnDevice()) localStorage.removeItem(KEY);
    sessionStorage.setItem(KEY, '');
  } catch {
    // Nothing was kept.
  }
}

/** What is kept, before any page takes it up: an island first takes over what the build wrote. */
export function peekProject(): Project {
  return readKept(keptText() ?? '');
}

/** The project; empty until {@link openStore}. */
const $kept = atom<Project>({});
export const $project: ReadableAtom<Project> = $kept;

/** Whether another tab changed it last: the device keeps one for all. */
export const $changedElsewhere = atom(false);

/** What the project was read from, or written as. */
let written: string | undefined;

function setProject(project: Project): void {
  $changedElsewhere.set(false);
  written = writeKept(project);
  if (written === undefined) forgetText();
  else keepText(written);
  $kept.set(project);
}

/** Takes up what is kept, which another page or another tab may have changed; whether it was. */
function restore(): boolean {
  const text = keptText();
  if (text === written) return false;
  written = text;
  $kept.set(readKept(text ?? ''));
  return true;
}

/** The place named, in the site's words. */
export const $place = computed($project, ({ named }) => named);

/** What an address brought, to be said. */
export interface Opened {
  /** The parts that cannot be read, in a few words. */
  readonly unread: string;
  /** Whether the link is of another project than the one that was known. */
  readonly isOther: boolean;
  /** The project that the link replaced in this tab; absent where it replaced nothing. */
  readonly former: Project | undefined;
  /** Whether the device keeps that one. */
  readonly wasOnDevice: boolean;
}

const nothingOpened: Opened = { unread: '', isOther: false, former: undefined, wasOnDevice: false };

export const $opened = atom<Opened>(nothingOpened);

/** Most characters of an unreadable address that a page quotes. */
const QUOTED = 80;

/** Changes parts of the project. */
export function changeProject(change: Partial<Project>): void {
  openStore();
  setProject({ ...$project.get(), ...change });
}

/** Changes what is written about a step; one that says nothing any more is forgotten. */
export function changeStep(id: string, change: Partial<Note>): void {
  const { steps } = $project.get();
  const { day, isDone } = { isDone: false, ...steps?.[id], ...change };
  const others = Object.entries(steps ?? {}).filter(([step]) => step !== id);
  const all = day || isDone ? [...others, [id, { day, isDone }] as const] : others;
  changeProject({ steps: all.length === 0 ? undefined : Object.fromEntries(all) });
}

/** Names the place of the project, or forgets it. */
export function namePlace(named: NamedPlace | undefined): void {
  changeProject({ named, place: named && placeIdOf(named) });
}

/** What was typed in a field that no other part of the project holds; empty if nothing was. */
export function textOf(field: string): string {
  return $project.get().texts?.[field] ?? '';
}

/** Keeps what is typed in a field; an empty text is forgotten. */
export function keepTexts(typed: Readonly<Record<string, string>>): void {
  const kept = Object.entries({ ...$project.get().texts, ...typed }).filter(([, text]) => text !== '');
  changeProject({ texts: kept.length === 0 ? undefined : Object.fromEntries(kept) });
}

/** What keeps the project: the device once the visitor asked, where another tab shows the same. */
export function keeperNow(): Keeper {
  if (unkept !== undefined) return 'page';
  return isOpen && isOnDevice() ? 'device' : 'tab';
}

/** Keeps the project on the device from now on, in place of any other; whether the browser accepted. */
export function keepOnDevice(): boolean {
  try {
    localStorage.setItem(KEY, writeKept($project.get()) ?? '');
    sessionStorage.removeItem(KEY);
  } catch {
    return false;
  }
  unkept = undefined;
  changeProject({});
  return true;
}

/** Forgets the project, where it is kept and on this page. */
export function eraseProject(): void {
  $opened.set(nothingOpened);
  setProject({});
}

/** Gives this tab a project of its own, whatever the device keeps. */
function partFromDevice(): void {
  try {
    if (isOnDevice()) sessionStorage.setItem(KEY, '');
  } catch {
    // Nothing is kept there.
  }
}

/** Whether a link says otherwise what a project says. */
function contradicts(known: Project, linked: Project): boolean {
  const said = new Map(Object.entries(known));
  return Object.entries(linked).some(
    ([part, value]) =>
      said.get(part) !== undefined && JSON.stringify(said.get(part)) !== JSON.stringify(value),
  );
}

/** Opens the project that an address holds, unless it is an example: what it says counts, all of it if it is another project. */
export function openFragment(fragment: string): void {
  const { project: linked, own, unread } = fromFragment(fragment);
  if (own['names'] === EXAMPLE) return;
  const known = $project.get();
  const isNew = isOther(known, linked);
  const wasOnDevice = isOnDevice();
  if (isNew) partFromDevice();
  if (!isEmpty(linked)) setProject(isNew ? linked : { ...known, ...linked });
  $opened.set({
    unread: unread.join(', ').slice(0, QUOTED),
    isOther: isNew,
    former: isNew || contradicts(known, linked) ? known : undefined,
    wasOnDevice,
  });
}

/** Puts back the project that the address of this page replaced. */
export function putBack(): void {
  const { former, wasOnDevice } = $opened.get();
  $opened.set(nothingOpened);
  if (wasOnDevice) sessionStorage.removeItem(KEY);
  if (former) setProject(former);
}

/** Takes up what is kept, now and as another page or another tab changes it. */
export function openStore(): void {
  if (isOpen) return;
  isOpen = true;
  restore();
  addEventListener('pageshow', restore);
  addEventListener('storage', () => $changedElsewhere.set(restore()));
}
