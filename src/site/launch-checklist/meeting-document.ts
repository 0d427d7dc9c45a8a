import { interpolate } from '../../content-model/text/interpolate.ts';
import { typography } from '../../content-model/text/typography.ts';
import type { Block, GuideDocument, Runs } from '../../guides/documents/read-documents.ts';
import type { LaunchChecklist, OpenList, OpenPoint } from './launch-checklist.ts';

/** The parts of the width that the columns take: what is open, and its answer; then those of the summary. */
const FORM = [12, 7];
const SUMMARY = [9, 8, 2, 2];

const run = (text: string, set: { readonly bold?: true; readonly italic?: true } = {}): Runs => [
  { text, bold: false, italic: false, ...set },
];

/** A point with its number in the meeting: that of its decision, then its own. */
interface Numbered extends OpenPoint {
  readonly number: string;
}

/** A decision of the meeting, its points numbered. */
interface Decision {
  readonly title: string;
  readonly who: string;
  readonly points: readonly Numbered[];
}

/** The decisions without which the site does not open, numbered, their points too. */
function decisionsOf(lists: readonly OpenList[]): Decision[] {
  return lists
    .flatMap(({ decision, points }) => (decision === undefined ? [] : [{ ...decision, points }]))
    .map(({ title, who, points }, index) => ({
      title: `${index + 1}. ${title.charAt(0).toUpperCase()}${title.slice(1)}`,
      who,
      points: points.map((open, place) => ({ ...open, number: `${index + 1}.${place + 1}` })),
    }));
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
    ...run(`${open.number} ${open.what}`, { bold: true }),
    ...line(columns.why, open.why ?? ''),
    ...line(columns.meanwhile, open.meanwhile ?? ''),
    ...line(columns.who, open.who),
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

/** The first sheet: the decisions, who takes each, how many points, and those that the law asks for. */
function summary(
  decisions: readonly Decision[],
  { summary: words, columns, usage }: LaunchChecklist['paper'],
): Block[] {
  const points = decisions.flatMap((decision) => decision.points);
  const lawful = points.filter(({ isAskedByLaw }) => isAskedByLaw);
  const { theme, points: many, askedByLaw } = words.columns;
  const rows = decisions.map((decision) => [
    decision.title,
    decision.who,
    `${decision.points.length}`,
    `${decision.points.filter(({ isAskedByLaw }) => isAskedByLaw).length || '–'}`,
  ]);
  const count = interpolate(words.count, {
    decisions: decisions.length,
    nombre: points.length,
    loi: lawful.length,
  });
  const items = lawful.map((open): Block[] => [
    { kind: 'paragraph', runs: [...run(`${open.number} `, { bold: true }), ...run(open.what)] },
  ]);
  return [
    { kind: 'paragraph', runs: run(`${typography(count)} ${usage}`) },
    {
      kind: 'table',
      widths: SUMMARY,
      header: [theme, columns.who, many, askedByLaw].map((text) => run(text)),
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
 * What opens the site, as a document that a meeting of an hour goes through and fills in: the decisions on one sheet, then a
 * table for each, its last column blank. What is settled once the site is open is left out.
 */
export function meetingDocument(checklist: LaunchChecklist): Pick<GuideDocument, 'title' | 'blocks'> {
  const decisions = decisionsOf(checklist.lists);
  const blocks = decisions.flatMap(({ title, points }, index): Block[] => [
    { kind: 'heading', runs: run(title), startsPage: index === 0 },
    form(points, checklist),
  ]);
  return { title: checklist.paper.title, blocks: [...summary(decisions, checklist.paper), ...blocks] };
}
