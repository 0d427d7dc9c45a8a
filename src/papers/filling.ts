/** What becomes of a model as its fields are filled: the same for the sheet that shows it and for its file. */
import { formatDate } from '../content-model/text/format-date.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { BLANK } from '../guides/documents/blanks.ts';
import { writable } from '../guides/documents/writable.ts';
import type { Block, Run, Runs } from '../guides/documents/read-documents.ts';
import type { Filling } from '../guides/documents/fill-word.ts';
import type { Blank, Blanks, Clauses, Paper, Words } from './model.ts';

/** What says how a model is filled. */
export interface FillingRules {
  readonly blanks: Blanks;
  readonly words: Words;
  readonly clauses: Clauses;
}

type Values = Readonly<Record<string, string>>;

/** The day of a field, in words; what is no day stays as it is. */
export function writeDay(day: string): string {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : formatDate(date);
}

/** Whether the clause of a condition is kept; undefined while a choice that decides it is not made. */
function isKept(condition: Readonly<Record<string, readonly string[]>>, values: Values): boolean | undefined {
  const chosen = Object.entries(condition).map(([choice, options]) => ({
    options,
    answer: values[choice] ?? '',
  }));
  if (chosen.some(({ options, answer }) => answer !== '' && !options.includes(answer))) return false;
  return chosen.some(({ answer }) => answer === '') ? undefined : true;
}

function decidedClauses({ clauses }: FillingRules, values: Values): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(clauses).flatMap(([name, condition]) => {
      const kept = isKept(condition, values);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

/** The fields of a paper that serve: not those of a clause that is left out. */
export function namesOf(
  { names, within }: Pick<Paper, 'names' | 'within'>,
  rules: FillingRules,
  values: Values,
) {
  const decided = decidedClauses(rules, values);
  return names.filter((name) => {
    const own = Object.keys(within).filter((clause) => within[clause]?.includes(name));
    return own.length === 0 || own.some((clause) => decided[clause] !== false);
  });
}

/** Whether a field is still to be filled: nothing there, or a « … » in what its tool says. */
export function isLeft(value = ''): boolean {
  const written = writable(value);
  return written === '' || BLANK.test(written);
}

/** How many of the fields that are due are still blank, out of how many, and how many wait for the meeting. */
export function countOf(paper: Pick<Paper, 'names' | 'due' | 'within'>, rules: FillingRules, values: Values) {
  const names = namesOf(paper, rules, values);
  const due = names.filter((name) => paper.due.includes(name));
  const isBlank = (name: string) => isLeft(values[name]);
  return {
    nombre: due.filter(isBlank).length,
    total: due.length,
    plusTard: names.filter((name) => !due.includes(name) && isBlank(name)).length,
  };
}

function writtenValue({ input, options }: Pick<Blank, 'input' | 'options'>, value: string): string {
  if (input === 'date' && value !== '') return writeDay(value);
  const option = options?.find(({ id }) => id === value);
  return option === undefined ? value : (option.written ?? option.label);
}

/** What a model becomes: what its blanks hold, as a paper writes it, empty where nothing is said; its words, its clauses. */
export function fillingOf(names: readonly string[], rules: FillingRules, values: Values): Required<Filling> {
  return {
    values: Object.fromEntries(
      names.map((name) => {
        const blank = rules.blanks[name];
        const value = writable(values[name] ?? '');
        return [name, blank === undefined ? value : writtenValue(blank, value)];
      }),
    ),
    words: Object.fromEntries(
      Object.entries(rules.words).flatMap(([name, { choice, byOption }]) => {
        const own = byOption[values[choice] ?? ''];
        return own === undefined ? [] : [[name, own]];
      }),
    ),
    clauses: decidedClauses(rules, values),
  };
}

/** The line under the title of a filled paper: whose words it holds, and what is left, as its page counts it. */
export function noteOf(
  count: ReturnType<typeof countOf>,
  {
    reste,
    complet,
    aCorriger,
    plusTard,
    aRelire,
  }: Readonly<Record<'reste' | 'complet' | 'aCorriger' | 'plusTard' | 'aRelire', string>>,
  isAtFault = false,
): string {
  const full = isAtFault ? aCorriger : complet;
  const left = count.nombre === 0 ? full : interpolate(reste, count);
  const later = count.plusTard === 0 ? '' : ` ${interpolate(plusTard, count)}.`;
  return `${aRelire} ${left}.${later}`;
}

/** A line without the condition of its clause, in the words of the choices; nothing of a clause that is left out. */
function filledRuns(runs: Runs, { words, clauses }: Required<Filling>): Runs | undefined {
  if (runs.some(({ blank = '' }) => clauses[blank] === false)) return undefined;
  return runs.flatMap((run, index): Run[] => {
    const { blank = '', text, ...set } = run;
    if (clauses[blank] === true) return [];
    const { [blank]: own } = words;
    if (own !== undefined) return [{ bold: set.bold, italic: set.italic, text: own }];
    const isAfter = clauses[runs[index - 1]?.blank ?? ''] === true;
    return [isAfter ? { ...run, text: text.trimStart() } : run];
  });
}

/** A model as its paper will be, but for the values of its blanks. */
export function filledBlocks(blocks: readonly Block[], filling: Required<Filling>): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'table') {
      const cells = (row: readonly Runs[]) => row.map((runs) => filledRuns(runs, filling) ?? []);
      return [{ ...block, header: cells(block.header), rows: block.rows.map(cells) }];
    }
    if (block.kind === 'list') {
      const items = block.items
        .map((item) => filledBlocks(item, filling))
        .filter(([first]) => first?.kind === 'paragraph');
      return items.length === 0 ? [] : [{ ...block, items }];
    }
    const runs = filledRuns(block.runs, filling);
    return runs === undefined ? [] : [{ ...block, runs }];
  });
}

/** The sheet to take away, with what to do before the paper serves, and the paper itself; some have no such sheet. */
export function sheetsOf(blocks: readonly Block[]): {
  readonly before: readonly Block[];
  readonly paper: readonly Block[];
} {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.startsPage === true);
  return start === -1
    ? { before: [], paper: blocks }
    : { before: blocks.slice(0, start), paper: blocks.slice(start) };
}
