/**
 * The paper being filled: which one, what the tab knows, what was typed. No markup, no sentence: the components show this
 * store. The tab keeps what was typed; the address says which paper, or is the code of a self-diagnosis. Nothing is sent.
 * What reads the other tools comes with a paper: the list alone does not need it.
 */
import { atom } from 'nanostores';
import { sessionText } from '../components/browser/session-text.ts';
import type { CodeContext } from '../diagnosis/codes/versions.ts';
import { $place, restorePlace } from '../territory/carried-place.ts';
import type { Blanks, Group, Paper, PlanLines } from './model.ts';
import type { PapersTexts } from './texts.ts';
import type { Diagnosis } from './diagnosis-values.ts';
import type { Sides } from './plan-values.ts';

/** What the page gives its script. */
export interface PapersData {
  readonly papers: readonly Paper[];
  readonly groups: readonly Group[];
  readonly blanks: Blanks;
  readonly lines: PlanLines;
  /** What opens a code, and the words of what it leads to. */
  readonly diagnosis: CodeContext & Diagnosis;
  readonly texts: PapersTexts;
}

type Values = Readonly<Record<string, string>>;

export interface Screen {
  /** The file of the paper; empty until one is chosen. */
  readonly chosen: string;
  /** Whether another one is on its way. */
  readonly isOpening: boolean;
  /** What the tab knows, by name of a blank. */
  readonly known: Values;
  /** What was typed: by name of a blank that all papers share, else by file and name. */
  readonly typed: Values;
  /** What the plan says of the rules that it breaks, by name of the blank that has their amounts. */
  readonly broken: Values;
  /** Both sides of the plan; absent while it is blank. */
  readonly sides?: Sides | undefined;
}

export const $screen = atom<Screen>({ chosen: '', isOpening: false, known: {}, broken: {}, typed: {} });

/** Texts by name, out of what the tab kept; what another program wrote counts for nothing. */
function readValues(kept: string): Values {
  try {
    const value: unknown = JSON.parse(kept);
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}

/** The name under which a value that is typed is kept. */
export function keyOf({ blanks }: Pick<PapersData, 'blanks'>, file: string, name: string): string {
  return blanks[name]?.isShared === true ? name : `${file}/${name}`;
}

/** What a paper holds: what was typed, else what the tab knows. */
export function valuesOf(data: PapersData, { file, names }: Paper, { typed, known }: Screen): Values {
  return Object.fromEntries(names.map((name) => [name, typed[keyOf(data, file, name)] ?? known[name] ?? '']));
}

/** What reads the other tools; nothing without the network, unless it came before. */
const readerOfTools = () => import('./values.ts').catch(() => undefined);

/** The actions of the page. */
export function papersActions(data: PapersData) {
  const { papers, blanks, lines, diagnosis, texts } = data;
  const session = sessionText('papiers');
  const carriedCode = sessionText('autodiagnostic');

  /** Reads again what the tools of this tab hold, then shows a paper; without the network, the paper alone. */
  async function show(chosen: string): Promise<void> {
    $screen.set({ ...$screen.get(), isOpening: true });
    const reader = await readerOfTools();
    const held = {
      place: $place.get(),
      plan: sessionText('plan').kept(),
      way: sessionText('parcours').kept(),
      answers: reader?.answersIn(diagnosis, carriedCode.kept()) ?? {},
    };
    const words = { lines, diagnosis, texts };
    $screen.set({
      ...$screen.get(),
      chosen,
      isOpening: false,
      known: reader?.knownValues(blanks, held, words) ?? {},
      broken: reader?.brokenRules(blanks, held, lines) ?? {},
      sides: reader?.sidesOf(held, lines),
    });
  }

  /** Reads the address: the name of a paper, a code, or both. An anchor of the page changes nothing. */
  async function open(): Promise<void> {
    const [code = '', name = code] = location.hash.slice(1).split('/');
    const isPaper = papers.some(({ file }) => file === name);
    // Kept for the papers, if it can be read.
    if (code !== '' && (await readerOfTools())?.answersIn(diagnosis, code)) carriedCode.keep(code);
    if (isPaper) void show(name);
    else refresh();
  }

  /** Shows the paper that is open with what another tool may have changed. */
  function refresh(): void {
    const { chosen } = $screen.get();
    if (chosen !== '') void show(chosen);
  }

  function keep(typed: Values): void {
    session.keep(Object.keys(typed).length === 0 ? '' : JSON.stringify(typed));
    $screen.set({ ...$screen.get(), typed });
  }

  return {
    start(): void {
      restorePlace();
      $screen.set({ ...$screen.get(), typed: readValues(session.kept()) });
      void open();
      addEventListener('hashchange', () => void open());
      // Back from another tool, as the browser kept the page.
      addEventListener('pageshow', refresh);
    },
    type(file: string, name: string, text: string): void {
      keep({ ...$screen.get().typed, [keyOf(data, file, name)]: text });
    },
    /** Puts all that is typed in place of what was: nothing, or what was just erased. */
    keep,
  };
}

export type PapersActions = ReturnType<typeof papersActions>;
