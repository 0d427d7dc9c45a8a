/**
 * A project as the part of an address after `#`, and back: one form for all tools, read by shape alone, so that an address
 * outlives the lines and the steps that it names. Never in it: a person, a telephone, a text but the building's name.
 */
import { isSound } from '../diagnosis/codes/sound-code.ts';
import { MOST_CENTS, MOST_LETTERS, type Line, type Note, type Project } from './project.ts';

/** What an address holds. */
export interface Reading {
  readonly project: Project;
  /** What stays on the page that the address opens, by its key: what a finder is asked, a page reported, the name after a code. */
  readonly own: Readonly<Record<string, string>>;
  /** The parts that cannot be read. */
  readonly unread: readonly string[];
}

/** The keys of what stays on its own page: no project holds them. */
const OWN = ['etape', 'depense', 'montant', 'habitants', 'programmes', 'autre', 'aides', 'page'];

/** Whether a key is of a part of a project, or of one page: no line of a plan, no step may take it. */
export function isReserved(key: string): boolean {
  return [...OWN, 'commune', 'groupement', 'batiment', 'retenue', 'signe'].includes(key);
}

/** Most parts of an address: what follows counts as unread, whatever its length. */
const MOST_PARTS = 200;

const DONE = 'fait';
const YES = 'oui';
const NO = 'non';

/** Controls, and the marks that turn the direction of what follows. */
const UNSHOWN = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** The name of a building, as it may be shown and kept. */
export function buildingName(typed: string): string | undefined {
  return Array.from(typed.replaceAll(UNSHOWN, '')).slice(0, MOST_LETTERS).join('').trim() || undefined;
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whole cents, out of the euros that an address says. */
function readCents(euros: string): number | undefined {
  const cents = /^\d+(\.\d{1,2})?$/.test(euros) ? Math.round(Number(euros) * 100) : Number.NaN;
  return cents <= MOST_CENTS ? cents : undefined;
}

/** Decodes a part: some programs write « ~ » and « = » as « %7E » and « %3D ». */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * A project as a fragment, without `#`: the code first, which is a whole fragment by itself, then each part by its name.
 * Empty for a project that says nothing.
 */
export function toFragment(project: Project): string {
  const { code, place, building, steps = {}, lines = {}, eligible, signed } = project;
  const parts = [
    code,
    place && `${place.kind === 'commune' ? 'commune' : 'groupement'}=${place.id}`,
    building && `batiment=${encodeURIComponent(buildingName(building) ?? '')}`,
    ...Object.entries(steps).map(([id, { day, isDone }]) => {
      const words = [...(day === undefined ? [] : [day]), ...(isDone ? [DONE] : [])];
      return words.length > 0 && `${id}=${words.join('~')}`;
    }),
    ...Object.entries(lines).map(
      ([id, { cents, mark }]) => `${id}=${cents / 100}${mark === undefined ? '' : `~${mark}`}`,
    ),
    eligible !== undefined && `retenue=${eligible / 100}`,
    signed !== undefined && `signe=${signed ? YES : NO}`,
  ];
  return parts.filter(Boolean).join('&');
}

/** The part of a project that a key and its value say; nothing where they say none. */
function partOf(key: string, value: string): Project | undefined {
  if (key === 'commune')
    return /^\d[\dAB]\d{3}$/.test(value) ? { place: { kind: 'commune', id: value } } : undefined;
  if (key === 'groupement')
    return /^\d{9}$/.test(value) ? { place: { kind: 'grouping', id: value } } : undefined;
  if (key === 'batiment') {
    const building = buildingName(value);
    return building === undefined ? undefined : { building };
  }
  if (key === 'signe') return value === YES || value === NO ? { signed: value === YES } : undefined;
  if (key === 'retenue') {
    const eligible = readCents(value);
    return eligible === undefined ? undefined : { eligible };
  }
  const [first = '', mark, ...others] = value.split('~');
  if (!/^[a-z][a-z0-9-]*$/.test(key) || others.length > 0) return undefined;
  if (value === DONE) return { steps: { [key]: { isDone: true } } };
  if (isDay(first) && (mark === undefined || mark === DONE))
    return { steps: { [key]: { day: first, isDone: mark === DONE } } };
  const cents = readCents(first);
  if (cents === undefined || (mark !== undefined && !/^[a-z0-9.-]+$/.test(mark))) return undefined;
  return { lines: { [key]: { cents, mark } } };
}

/**
 * Reads the fragment of an address, with or without `#`, of whatever tool or version; never throws. Of what is said twice
 * the first counts.
 */
export function fromFragment(fragment: string): Reading {
  const unread: string[] = [];
  const own: Record<string, string> = {};
  const seen = new Set<string>();
  const steps: Record<string, Note> = {};
  const lines: Record<string, Line> = {};
  let project: Project = {};
  const parts = fragment.replace(/^#/, '').split('&', MOST_PARTS + 1);
  for (const [index, written] of parts.entries()) {
    if (written === '') continue;
    const part = decoded(written);
    const equals = part.indexOf('=');
    const [key, value] = [part.slice(0, equals), part.slice(equals + 1)];
    // After a code, what it is to open: questions to ask again, a paper.
    const [code = '', ...names] = part.split('/');
    if (equals === -1 && index === 0 && isSound(code)) {
      project = { code };
      own['names'] = names.join('/');
      continue;
    }
    const read = equals === -1 || index === MOST_PARTS || seen.has(key) ? undefined : partOf(key, value);
    if (OWN.includes(key) && value !== '' && !seen.has(key)) own[key] = value;
    else if (read === undefined) unread.push(part);
    else {
      Object.assign(steps, read.steps);
      Object.assign(lines, read.lines);
      project = { ...project, ...read };
    }
    seen.add(key);
  }
  return {
    project: {
      ...project,
      ...(project.steps && { steps }),
      ...(project.lines && { lines }),
    },
    own,
    unread,
  };
}
