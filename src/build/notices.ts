import { placeOf, formatProblems } from '../content-model/problem.ts';
import type { CheckedContent } from '../checks.ts';
import type { Content } from '../collections.ts';
import { citationsOfClosed } from '../funding/closed-schemes.ts';
import { staleFacts } from '../site/stale-facts.ts';
import { launchChecklistIn } from './load-content.ts';

const inFrench = new Intl.ListFormat('fr');

/** What still speaks of a closed aid, its own page first: that one advises what is over, too. */
function closedAids(content: Content): string[] {
  const citations = citationsOfClosed(content);
  const pages = new Map(citations.map(({ page, title }) => [page, title]));
  return [
    ...[...pages].map(([file, title]) => `${placeOf({ file })} : « ${title} » est close ; relisez sa page`),
    ...citations.map(({ title, file, lines: [line, ...others] }) => {
      const more = others.length > 1 ? 'et aux lignes' : 'et à la ligne';
      const also = others.length === 0 ? '' : `, ${more} ${inFrench.format(others.map(String))}`;
      return `${placeOf({ file, line })}${also} : parle de « ${title} », une aide close ; relisez la phrase`;
    }),
  ];
}

/**
 * What is named to editors without stopping: drafts, facts verifieLe too long ago, pages that cite a closed aid. An empty text when there is nothing.
 */
export function noticesOn({ files, content, drafts, draftProblems }: CheckedContent, today: Date): string {
  const lines = [
    ...drafts.map((file) => `${placeOf({ file })} : brouillon, cette page n’est pas publiée`),
    ...staleFacts(content, today).map(
      ({ path: file }) =>
        `${placeOf({ file })} : à vérifier de nouveau, la dernière vérification a plus d’un an`,
    ),
    ...closedAids(content),
  ];
  const faults =
    draftProblems.length === 0 ? [] : [`Dans les brouillons, ${formatProblems(draftProblems, files)}`];
  if (lines.length + faults.length === 0) return '';
  return ['À savoir, sans rien bloquer :', ...lines.map((line) => `  • ${line}`), ...faults].join('\n');
}

/** How many points are open before the site opens, in words. */
export function openPoints(checked: CheckedContent, today: Date): string {
  return `Avant l’ouverture : ${launchChecklistIn(checked, today).count} (npm run dev, puis /avant-ouverture/).`;
}
