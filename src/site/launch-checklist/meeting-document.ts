import { interpolate } from '../../content-model/text/interpolate.ts';
import { typography } from '../../content-model/text/typography.ts';
import type { Block, GuideDocument, Runs } from '../../guides/documents/read-documents.ts';
import type { LaunchChecklist, OpenList, OpenPoint } from './launch-checklist.ts';

/** The parts of the width that the columns take: what is open, and its answer; then those of the summary. */
const FORM = [12, 7];
const SUMMARY = [9, 3, 3, 4];

const run = (text: string, set: { readonly bold?: true; readonly italic?: true } = {}): Runs => [
  { text, bold: false, italic: false, ...set },
];

/** A point with its number in the meeting. */
interface Numbered extends OpenPoint {
  readonly number: number;
}

/** A list of the meeting, its points numbered. */
interface NumberedList extends OpenList {
  readonly points: readonly Numbered[];
}

/** The lists that the Département alone can close, their points numbered from the first list to the last. */
function numbered(lists: readonly OpenList[]): NumberedList[] {
  const forMeeting = lists.filter(({ isForMeeting }) => isForMeeting);
  return forMeeting.map((list, index) => {
    const before = forMeeting.slice(0, index).flatMap(({ points }) => points).length;
    return { ...list, points: list.points.map((open, place) => ({ ...open, number: before + place + 1 })) };
  });
}

/** A line of a point: what it is, then its words. */
function line(label: string, text: string): Runs {
  return text === '' ? [] : [...run(`\n${typography(`${label} : `)}`, { bold: true }), ...run(text)];
}

/** What is open, with its number in the meeting: why, meanwhile, who, and the titles of the pages concerned. */
function point(open: Numbered, { pageTitles, paper }: LaunchChecklist): Runs {
  const { columns } = paper;
  const titles = open.pages.map((page) => pageTitles.get(page) ?? page).join(' ; ');
  const named = titles === '' ? '' : typography(interpolate(paper.onPages, { titres: titles }));
  return [
    ...run(`${open.number}. ${open.what}`, { bold: true }),
    ...line(columns.why, open.why ?? ''),
    ...line(columns.meanwhile, open.meanwhile ?? ''),
    ...line(columns.who, open.who ?? ''),
    ...(named === '' ? [] : run(`\n${named}`, { italic: true })),
  ];
}

/** A list as a table to fill in. */
function form(points: readonly Numbered[], checklist: LaunchChecklist): Block {
  const { columns, boxAndDate } = checklist.paper;
  return {
    kind: 'table',
    widths: FORM,
    header: [run(columns.what), run(columns.answer)],
    rows: points.map((open) => [point(open, checklist), run(boxAndDate)]),
  };
}

function numbersOf(points: readonly Numbered[]): string {
  const [first, last] = [points[0]?.number, points.at(-1)?.number];
  return first === last ? `${first}` : `${first} à ${last}`;
}

/** The first sheet: how many points, by theme, and those that the law asks for. */
function summary(
  lists: readonly NumberedList[],
  { summary: words, usage }: LaunchChecklist['paper'],
): Block[] {
  const points = lists.flatMap((list) => list.points);
  const lawful = points.filter(({ isAskedByLaw }) => isAskedByLaw);
  const { theme, points: many, numbers, askedByLaw } = words.columns;
  const rows = lists.map((list) => [
    list.shortTitle ?? list.title,
    `${list.points.length}`,
    numbersOf(list.points),
    `${list.points.filter(({ isAskedByLaw }) => isAskedByLaw).length || '–'}`,
  ]);
  const count = interpolate(words.count, { nombre: points.length, loi: lawful.length });
  const items = lawful.map((open): Block[] => [
    { kind: 'paragraph', runs: [...run(`${open.number}. `, { bold: true }), ...run(open.what)] },
  ]);
  return [
    { kind: 'paragraph', runs: run(`${typography(count)} ${usage}`) },
    {
      kind: 'table',
      widths: SUMMARY,
      header: [theme, many, numbers, askedByLaw].map((text) => run(text)),
      rows: rows.map((row) => row.map((text) => run(text))),
    },
    ...(items.length === 0
      ? []
      : [
          { kind: 'heading', runs: run(words.lawFirst) } as const,
          { kind: 'list', ordered: false, items } as const,
        ]),
  ];
}

/**
 * What only the Département can close, as a document that a meeting goes through and fills in: a summary on one sheet,
 * then a table for each list, its last columns blank. What is to be confirmed by others is left out.
 */
export function meetingDocument(checklist: LaunchChecklist): Pick<GuideDocument, 'title' | 'blocks'> {
  const lists = numbered(checklist.lists);
  const blocks = lists.flatMap(({ title, points }, index): Block[] => [
    { kind: 'heading', runs: run(title), startsPage: index === 0 },
    form(points, checklist),
  ]);
  return { title: checklist.paper.title, blocks: [...summary(lists, checklist.paper), ...blocks] };
}
