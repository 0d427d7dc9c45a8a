/** What becomes of a model as its fields are filled: the same for the sheet that shows it and for its file. */
import { formatDate } from '../content-model/text/format-date.ts';
import { BLANK } from '../guides/documents/blanks.ts';
import { fillWord, type Filling } from '../guides/documents/fill-word.ts';
import type { Block, Run, Runs } from '../guides/documents/read-documents.ts';
import { writable } from '../guides/documents/word-xml.ts';
import type { Parts } from '../guides/documents/zip.ts';
import type { Paper } from './papers-data.ts';
import type { Blank, Papers } from './schema.ts';

type Values = Readonly<Record<string, string>>;
type Fields = Pick<Paper, 'names' | 'within'>;

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

function decidedClauses({ clauses }: Pick<Papers, 'clauses'>, values: Values): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(clauses).flatMap(([name, condition]) => {
      const kept = isKept(condition, values);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

/** The fields of a paper that serve: not those of a clause that is left out. */
export function namesOf({ names, within }: Fields, papers: Papers, values: Values): string[] {
  const decided = decidedClauses(papers, values);
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
export function countOf(paper: Fields, papers: Papers, values: Values) {
  const later = new Set(papers.groupes.flatMap(({ plusTard, blancs }) => (plusTard ? blancs : [])));
  const names = namesOf(paper, papers, values);
  const due = names.filter((name) => !later.has(name));
  const isBlank = (name: string) => isLeft(values[name]);
  return {
    left: due.filter(isBlank).length,
    total: due.length,
    later: names.filter((name) => later.has(name) && isBlank(name)).length,
  };
}

/** What is left to fill, then what waits for the meeting, where something does: each without its full stop. */
export function leftInWords({ left, total, later }: ReturnType<typeof countOf>, isAtFault: boolean) {
  const full = isAtFault ? 'À corriger avant de relire' : 'Prêt à relire';
  const first = left === 0 ? full : `Reste ${left} sur ${total}`;
  return later === 0 ? [first] : [first, `À la séance : ${later}`];
}

export const TO_REREAD =
  'À relire en entier. Le style « Rempli » marque, comme ici, ce que vous ou vos outils avez écrit.';

/** The line under the title of a filled paper: whose words it holds, and what is left, as its page counts it. */
export function noteOf(count: ReturnType<typeof countOf>, isAtFault = false): string {
  return [TO_REREAD, ...leftInWords(count, isAtFault).map((sentence) => `${sentence}.`)].join(' ');
}

/** What the page says of the file, once it is asked for. */
export const WAIT = 'Le document se prépare.';
export const GIVEN = 'Le document est prêt. Sa première page dit ce qu’il faut relire : retirez-la ensuite.';
export const REFUSED = 'Le modèle ne s’ouvre pas. Vérifiez votre connexion.';

/** How a blank is filled; a day that a tool proposes is a date. */
export function inputOf({ saisie = 'ligne', etape, dansJours }: Blank): NonNullable<Blank['saisie']> {
  return etape === undefined && dansJours === undefined ? saisie : 'date';
}

function writtenValue(blank: Blank, value: string): string {
  if (inputOf(blank) === 'date' && value !== '') return writeDay(value);
  const option = blank.reponses?.find(({ id }) => id === value);
  return option === undefined ? value : (option.ecrit ?? option.nom);
}

/** What a model becomes: what its blanks hold, as a paper writes it, empty where nothing is said; its words, its clauses. */
export function fillingOf(names: readonly string[], papers: Papers, values: Values): Required<Filling> {
  const { blancs, mots } = papers;
  return {
    values: Object.fromEntries(
      names.map((name) => {
        const blank = blancs[name];
        const value = writable(values[name] ?? '');
        return [name, blank === undefined ? value : writtenValue(blank, value)];
      }),
    ),
    words: Object.fromEntries(
      Object.entries(mots).flatMap(([choice, byName]) => {
        const answer = blancs[choice]?.reponses?.findIndex(({ id }) => id === values[choice]) ?? -1;
        return Object.entries(byName).flatMap(([name, { [answer]: text }]) =>
          text === undefined ? [] : [[name, text]],
        );
      }),
    ),
    clauses: decidedClauses(papers, values),
  };
}

/**
 * The file of a paper once filled. It says under its title that it is to be read again, how much it lacks, what is wrong.
 *
 * @param model what the Word file of its model holds
 * @param values those of its blanks, by name; a date as 2027-01-12, a choice as its option
 * @param alerts what is to be put right first
 * @param toCheck what is to be checked with others
 */
export function fillPaper(
  model: Parts,
  paper: Fields,
  values: Values,
  papers: Papers,
  alerts: readonly string[] = [],
  toCheck: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const note = noteOf(countOf(paper, papers, values), alerts.length > 0);
  return fillWord(model, fillingOf(paper.names, papers, values), note, [...alerts, ...toCheck]);
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
