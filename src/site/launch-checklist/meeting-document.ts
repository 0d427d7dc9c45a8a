import { typography } from '../../content-model/text/typography.ts';
import type { GuideDocument, Runs } from '../../guides/documents/read-documents.ts';
import type { LaunchChecklist, OpenPoint } from './launch-checklist.ts';

export const MEETING_TITLE = 'Les décisions qui ouvrent le site';
/** What the person reads first, on the first sheet. */
export const MEETING_USAGE = typography(
  'Pour chaque point, écrivez la réponse, ou le nom de qui la donnera. Cochez la case et datez quand c’est décidé. Une réponse courte suffit. Le reste se corrige en ligne, une fois le site ouvert.',
);

const run = (text: string, bold = false): Runs => [{ text: typography(text), bold, italic: false }];

/** The lines of a point after what is open: what each is, then its words. */
export function pointLines(
  { pourquoi, loi, enAttendant, repond, pages }: OpenPoint,
  pageTitles: LaunchChecklist['pageTitles'],
): (readonly [label: string, text: string])[] {
  const lines: (readonly [string, string | undefined])[] = [
    ['Pourquoi', pourquoi],
    ['Demandé par la loi', loi && 'oui'],
    ['En attendant, le site dit', enAttendant],
    ['Qui pourrait répondre', repond],
    ['Sur le site', pages.map((page) => pageTitles.get(page) ?? page).join(' ; ')],
  ];
  return lines.flatMap(([label, text = '']) => (text === '' ? [] : [[label, typography(text)] as const]));
}

/**
 * What opens the site, as a document that a meeting of an hour goes through and fills in: the decisions on one sheet, then a
 * table for each, its last column blank. What is settled once the site is open is left out.
 */
export function meetingDocument({
  decisions,
  pageTitles,
}: LaunchChecklist): Pick<GuideDocument, 'title' | 'blocks'> {
  const rows = decisions.map(({ title, who = '', points }, index) => {
    const lawful = points.filter(({ loi }) => loi).length;
    return [`${index + 1}. ${title}`, who, `${points.length}`, `${lawful || '–'}`];
  });
  return {
    title: MEETING_TITLE,
    blocks: [
      { kind: 'paragraph', runs: run(MEETING_USAGE) },
      {
        kind: 'table',
        widths: [9, 8, 2, 2],
        header: ['Décision', 'Qui pourrait répondre', 'Points', 'Par la loi'].map((text) => run(text)),
        rows: rows.map((row) => row.map((text) => run(text))),
      },
      ...decisions.flatMap(({ title, points }, index) => [
        { kind: 'heading' as const, runs: run(`${index + 1}. ${title}`), startsPage: index === 0 },
        {
          kind: 'table' as const,
          widths: [12, 7],
          header: [run('À régler'), run('Réponse')],
          rows: points.map((point, place) => [
            [
              ...run(`${index + 1}.${place + 1} ${point.quoi}`, true),
              ...pointLines(point, pageTitles).flatMap(([label, text]) => [
                ...run(`\n${label} : `, true),
                ...run(text),
              ]),
            ],
            run('☐ Décidé le ____ / ____ / ______'),
          ]),
        },
      ]),
    ],
  };
}
