/**
 * The paper being filled: which one, what the tab knows, what was typed. No markup, no sentence: the components show this
 * store. The tab keeps what was typed; the address says which paper, or is the code of a self-diagnosis. Nothing is sent.
 */
import { atom } from 'nanostores';
import { sessionText } from '../components/browser/session-text.ts';
import type { CodeContext } from '../diagnosis/codes/versions.ts';
import { $place, restorePlace } from '../territory/carried-place.ts';
import { alertsOf, breachesOf, restrictedAids } from './alerts.ts';
import type { Paper } from './papers-data.ts';
import type { Papers } from './schema.ts';
import { answersIn, judgedPlan, knownValues, toolOf, type JudgedPlan, type ValueWords } from './values.ts';

/** What the page gives its script. */
export interface PapersData extends ValueWords {
  readonly papers: readonly Paper[];
  /** The blanks, their groups, and what choices decide. */
  readonly register: Papers;
  /** What opens a code, and the words of what it leads to. */
  readonly diagnosis: CodeContext & ValueWords['diagnosis'];
}

type Values = Readonly<Record<string, string>>;

export interface Screen extends JudgedPlan {
  /** The file of the paper; empty until one is chosen. */
  readonly chosen: string;
  /** What the tab knows, by name of a blank. */
  readonly known: Values;
  /** What was typed: by name of a blank that all papers share, else by file and name. */
  readonly typed: Values;
}

export const $screen = atom<Screen>({
  chosen: '',
  known: {},
  broken: [],
  unmet: [],
  asked: [],
  sides: undefined,
  typed: {},
});

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
export function keyOf({ blancs }: Papers, file: string, name: string): string {
  return blancs[name]?.partout ? name : `${file}/${name}`;
}

/**
 * Whether a blank of the act that votes a plan waits for another one: it says an amount, or what the plan asks for. Whether
 * something is signed is no amount.
 */
function waitsForPlan({ blancs, groupes }: Papers, name: string): boolean {
  const blank = blancs[name];
  const awaits = groupes.some(({ attendLePlan, blancs: names }) => attendLePlan && names.includes(name));
  return awaits || (blank !== undefined && toolOf(blank) === 'plan' && blank.vient !== 'signe');
}

/** A paper that is being filled. */
export interface FilledPaper {
  readonly values: Values;
  /** The names of the blanks that wait for another plan: the act that votes it says nothing of them. */
  readonly waiting: readonly string[];
  /** Whether it holds something of the plan. */
  readonly takesPlan: boolean;
  /** What keeps the plan from being voted, in words: what comes of it, then each reason. */
  readonly breaches: readonly string[];
  /** What else is wrong. */
  readonly alerts: readonly string[];
  /** What is to be checked with others: nothing is wrong yet. */
  readonly toCheck: readonly string[];
}

/** What a paper holds: what was typed, else what the tab knows; nothing of what waits for another plan. */
export function filledPaper({ register, plan }: PapersData, paper: Paper, screen: Screen): FilledPaper {
  const { typed, known } = screen;
  const { file, names } = paper;
  const given = (name: string) => typed[keyOf(register, file, name)] ?? known[name] ?? '';
  const all = Object.fromEntries(names.map((name) => [name, given(name)]));
  const takesPlan = names.some((name) => register.blancs[name] && toolOf(register.blancs[name]) === 'plan');
  const judged = takesPlan ? screen : { sides: undefined, broken: [], unmet: [], asked: [] };
  const inhabitants = Number((known['habitants'] ?? '').replaceAll(/\D/g, ''));
  const by = { register, plan, judged, inhabitants };
  // Said in one paper, it holds for the plan that is joined to it.
  const common = takesPlan ? ['acte-signe', 'dotation-demandee'] : [];
  const broken = breachesOf(by, { ...all, ...Object.fromEntries(common.map((name) => [name, given(name)])) });
  const isVote = file === register.voteDuPlan;
  const waiting = isVote && broken[0] ? names.filter((name) => waitsForPlan(register, name)) : [];
  const values = { ...all, ...Object.fromEntries(waiting.map((name) => [name, ''])) };
  const emptied = isVote ? ' Les montants de cette délibération restent vides.' : '';
  const breach = `Votre plan ne respecte pas une règle.${emptied} Corrigez-le avant de vous servir de ce papier.`;
  const breaches = broken[0] ? [breach, ...broken] : [];
  const toCheck = takesPlan ? restrictedAids(by, all, false) : [];
  return { values, waiting, takesPlan, breaches, alerts: alertsOf(paper, values, by), toCheck };
}

/** The actions of the page. */
export function papersActions(data: PapersData) {
  const { papers, register, diagnosis } = data;
  const session = sessionText('papiers');
  const carriedCode = sessionText('autodiagnostic');

  /** Reads what the tools of this tab hold. */
  function readTools(): Pick<Screen, 'known' | keyof JudgedPlan> {
    const held = {
      place: $place.get(),
      plan: sessionText('plan').kept(),
      way: sessionText('parcours').kept(),
      answers: answersIn(diagnosis, carriedCode.kept()) ?? {},
      today: new Date(),
    };
    return { known: knownValues(held, data), ...judgedPlan(held, data) };
  }

  /** Shows a paper with what the tools hold by now. */
  function show(chosen: string): void {
    $screen.set({ ...$screen.get(), ...readTools(), chosen });
  }

  /** Takes the place that the field names, in the words of its list, in place of what was typed there. */
  function followPlace(): void {
    const typed = { ...$screen.get().typed };
    if ($place.get() !== undefined) {
      const fields = Object.entries(register.blancs).filter(([, { saisie }]) => saisie === 'lieu');
      for (const [name] of fields) Reflect.deleteProperty(typed, name);
    }
    keep(typed);
    $screen.set({ ...$screen.get(), ...readTools() });
  }

  /** Reads the address: the name of a paper, a code, or both. An anchor of the page changes nothing. */
  function open(): void {
    const [code = '', name = code] = location.hash.slice(1).split('/');
    const isPaper = papers.some(({ file }) => file === name);
    // Kept for the papers, if it can be read.
    if (code !== '' && answersIn(diagnosis, code)) carriedCode.keep(code);
    if (isPaper) show(name);
    else refresh();
  }

  /** Shows the paper that is open with what another tool may have changed. */
  function refresh(): void {
    const { chosen } = $screen.get();
    if (chosen !== '') show(chosen);
  }

  function keep(typed: Values): void {
    session.keep(Object.keys(typed).length === 0 ? '' : JSON.stringify(typed));
    $screen.set({ ...$screen.get(), typed });
  }

  return {
    start(): void {
      restorePlace();
      $screen.set({ ...$screen.get(), typed: readValues(session.kept()) });
      open();
      $place.listen(followPlace);
      addEventListener('hashchange', open);
      // Back from another tool, as the browser kept the page.
      addEventListener('pageshow', refresh);
    },
    type(file: string, name: string, text: string): void {
      keep({ ...$screen.get().typed, [keyOf(register, file, name)]: text });
    },
    /** Puts all that is typed in place of what was: nothing, or what was just erased. */
    keep,
  };
}

export type PapersActions = ReturnType<typeof papersActions>;
