import type { GuideDocument, Runs } from '../../guides/documents/read-documents.ts';
import type { LaunchChecklist, OpenList, OpenPoint } from './launch-checklist.ts';

/** The parts of the width that the columns take: the answer has the most room. */
const WITH_MEANWHILE = [10, 8, 8, 11];
const WITHOUT_MEANWHILE = [13, 11, 13];

const run = (text: string, set: { readonly bold?: true; readonly italic?: true } = {}): Runs => [
  { text, bold: false, italic: false, ...set },
];

/** What is open, with its number in the meeting and the pages concerned. */
function point({ what, pages }: OpenPoint, number: number): Runs {
  const named = pages.length === 0 ? [] : run(` ${pages.join(' ')}`, { italic: true });
  return [...run(`${number}. `, { bold: true }), ...run(what), ...named];
}

/** A list as a table to fill in, its points numbered from a first one. */
function form(points: OpenList['points'], first: number, columns: LaunchChecklist['paper']['columns']) {
  const hasMeanwhile = points.some(({ meanwhile }) => meanwhile !== undefined);
  const cells = (what: Runs, why: string, meanwhile: string, answer: string) => [
    what,
    run(why),
    ...(hasMeanwhile ? [run(meanwhile)] : []),
    run(answer),
  ];
  return {
    kind: 'table',
    widths: hasMeanwhile ? WITH_MEANWHILE : WITHOUT_MEANWHILE,
    header: cells(run(columns.what), columns.why, columns.meanwhile, columns.answer),
    rows: points.map((open, index) =>
      cells(point(open, first + index), open.why ?? '', open.meanwhile ?? '', ''),
    ),
  } as const;
}

/**
 * What only the Département can close, as a document that a meeting goes through and fills in: a table for each list, its
 * last column blank. What is to be confirmed by others is left out.
 */
export function meetingDocument({ lists, paper }: LaunchChecklist): Pick<GuideDocument, 'title' | 'blocks'> {
  const forMeeting = lists.filter(({ isForMeeting }) => isForMeeting);
  const blocks = forMeeting.flatMap(({ title, points }, index) => {
    const before = forMeeting.slice(0, index).flatMap((list) => list.points).length;
    return [{ kind: 'heading', runs: run(title) } as const, form(points, before + 1, paper.columns)];
  });
  return { title: paper.title, blocks: [{ kind: 'paragraph', runs: run(paper.usage) }, ...blocks] };
}
