import { typography } from '../../content-model/text/typography.ts';
import type { Block, GuideDocument, Runs } from '../../guides/documents/read-documents.ts';
import type { LaunchChecklist, OpenPoint } from './launch-checklist.ts';

/** The parts of the width that the columns take: what is open, and its answer; then those of the summary. */
const FORM = [12, 7];
const SUMMARY = [9, 8, 2, 2];

export const MEETING_TITLE = 'Les décisions qui ouvrent le site';
/** What the person reads first, on the first sheet. */
export const MEETING_USAGE = typography(
  'Pour chaque point, écrivez la réponse, ou le nom de qui la donnera. Cochez la case et datez quand c’est décidé. Une réponse courte suffit. Le reste se corrige en ligne, une fois le site ouvert.',
);

const run = (text: string, set: { readonly bold?: true; readonly italic?: true } = {}): Runs => [
  { text: typography(text), bold: false, italic: false, ...set },
];

/** A line of a point: what it is, then its words. */
const line = (label: string, text = ''): Runs =>
  text === '' ? [] : [...run(`\n${label} : `, { bold: true }), ...run(text)];

/** What is open, with its number in the meeting: why, meanwhile, who, and the titles of the pages concerned. */
export function pointRuns(
  number: string,
  { what, why, meanwhile, who, pages }: OpenPoint,
  pageTitles: LaunchChecklist['pageTitles'],
): Runs {
  const titles = pages.map((page) => pageTitles.get(page) ?? page).join(' ; ');
  return [
    ...run(`${number} ${what}`.trim(), { bold: true }),
    ...line('Pourquoi', why),
    ...line('En attendant, le site dit', meanwhile),
    ...line('Qui pourrait répondre', who),
    ...(titles === '' ? [] : run(`\nSur le site : ${titles}`, { italic: true })),
  ];
}

/**
 * What opens the site, as a document that a meeting of an hour goes through and fills in: the decisions on one sheet, those that
 * the law asks for, then a table for each, its last column blank. What is settled once the site is open is left out.
 */
export function meetingDocument({
  decisions: lists,
  pageTitles,
}: LaunchChecklist): Pick<GuideDocument, 'title' | 'blocks'> {
  const decisions = lists.map(({ title, who = '', points }, index) => ({
    title: `${index + 1}. ${title}`,
    who,
    points: points.map((open, place) => ({ ...open, number: `${index + 1}.${place + 1}` })),
  }));
  const points = decisions.flatMap((decision) => decision.points);
  const lawful = points.filter(({ isAskedByLaw }) => isAskedByLaw);
  const rows = decisions.map((decision) => [
    decision.title,
    decision.who,
    `${decision.points.length}`,
    `${decision.points.filter(({ isAskedByLaw }) => isAskedByLaw).length || '–'}`,
  ]);
  const count = `Décisions : ${decisions.length}. Points : ${points.length}, dont demandés par la loi : ${lawful.length}.`;
  const law: readonly Block[] = [
    { kind: 'heading', runs: run('Ce que la loi demande') },
    {
      kind: 'list',
      ordered: false,
      items: lawful.map((open) => [
        { kind: 'paragraph', runs: [...run(`${open.number} `, { bold: true }), ...run(open.what)] },
      ]),
    },
  ];
  const forms = decisions.flatMap((decision, index): Block[] => [
    { kind: 'heading', runs: run(decision.title), startsPage: index === 0 },
    {
      kind: 'table',
      widths: FORM,
      header: [run('À régler'), run('Réponse')],
      rows: decision.points.map((open) => [
        pointRuns(open.number, open, pageTitles),
        run('☐ Décidé le ____ / ____ / ______'),
      ]),
    },
  ]);
  return {
    title: MEETING_TITLE,
    blocks: [
      { kind: 'paragraph', runs: run(`${count} ${MEETING_USAGE}`) },
      {
        kind: 'table',
        widths: SUMMARY,
        header: ['Décision', 'Qui pourrait répondre', 'Points', 'Par la loi'].map((text) => run(text)),
        rows: rows.map((row) => row.map((text) => run(text))),
      },
      ...(lawful.length === 0 ? [] : law),
      ...forms,
    ],
  };
}
