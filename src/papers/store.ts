/**
 * The paper being filled: which one, what the tab knows, what was typed. No markup, no sentence: the components show this
 * store. The project keeps what was typed; the address says which paper. Nothing is sent.
 */
import { atom } from 'nanostores';
import type { CodeContext } from '../diagnosis/codes/versions.ts';
import { startProject } from '../project/start.ts';
import { $place, $project, changeProject, changeStep, keepTexts } from '../project/store.ts';
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

/** What the names of papers begin with, among the texts of the project. */
const PREFIX = 'papiers/';

/** What was typed in papers; the building is the project's. */
function typedValues({ blancs }: Papers): Values {
  const { texts = {}, building } = $project.get();
  const typed = Object.entries(texts)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, text]) => [name.slice(PREFIX.length), text] as const);
  const named = Object.keys(blancs).filter((name) => blancs[name]?.vient === 'batiment');
  return Object.fromEntries([...typed, ...(building ? named.map((name) => [name, building] as const) : [])]);
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

/** Puts all that is typed in place of what was: nothing, or what was just erased. */
export function keepTyped(register: Papers, typed: Values): void {
  const isBuilding = (name: string) => register.blancs[name]?.vient === 'batiment';
  const before = Object.keys(typedValues(register)).map((name) => [name, ''] as const);
  const now = [...before, ...Object.entries(typed)];
  changeProject({ building: now.findLast(([name]) => isBuilding(name))?.[1] || undefined });
  const texts = now.filter(([name]) => !isBuilding(name)).map(([name, text]) => [PREFIX + name, text]);
  keepTexts(Object.fromEntries(texts));
}

/** The actions of the page. */
export function papersActions(data: PapersData) {
  const { papers, register, diagnosis } = data;

  /** Reads what the project holds. */
  function readProject(): Omit<Screen, 'chosen'> {
    const project = $project.get();
    const held = { project, answers: answersIn(diagnosis, project.code ?? '') ?? {}, today: new Date() };
    return { typed: typedValues(register), known: knownValues(held, data), ...judgedPlan(held, data) };
  }

  /** Shows the paper that is open with what the project holds by now. */
  function refresh(): void {
    $screen.set({ ...$screen.get(), ...readProject() });
  }

  /** A place that is named counts, in the words of its list, in place of what was typed there. */
  function followPlace(): void {
    if ($place.get() === undefined) return;
    const fields = Object.entries(register.blancs).filter(([, { saisie }]) => saisie === 'lieu');
    keepTexts(Object.fromEntries(fields.map(([name]) => [PREFIX + name, ''])));
  }

  /** Opens the paper that the address names, alone or after a code. */
  function open(): void {
    const name = location.hash.slice(1).split('/').at(-1);
    const chosen = papers.find(({ file }) => file === name)?.file;
    if (chosen !== undefined) $screen.set({ ...$screen.get(), ...readProject(), chosen });
  }

  return {
    start(): void {
      startProject();
      open();
      refresh();
      $project.listen(refresh);
      $place.listen(followPlace);
      addEventListener('hashchange', open);
    },
    /** Keeps what is typed: a building and the day of a step in the project, where every tool reads them. */
    type(file: string, name: string, text: string): void {
      const { vient, etape } = register.blancs[name] ?? {};
      if (vient === 'batiment') changeProject({ building: text || undefined });
      else if (etape !== undefined) changeStep(etape, { day: text || undefined });
      else keepTexts({ [PREFIX + keyOf(register, file, name)]: text });
    },
  };
}

export type PapersActions = ReturnType<typeof papersActions>;
