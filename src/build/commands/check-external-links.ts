/**
 * Asks every other site that the built pages link to whether its page still answers:
 * `npm run build && npm run check:links`. Ends with 1 for a link that is broken for sure.
 */
import { builtFiles, htmlOf } from '../integrations/built-files.ts';
import { linkStatuses, type LinkStatus } from './link-status.ts';
import { readPages } from '../../site/check-site.ts';
import { externalLinks, type ExternalLink } from './external-links.ts';

const folder = process.env['DIST'] ?? 'dist';

const pages = readPages(htmlOf(builtFiles(folder)));

/** Words of the report, by status. */
const WORDS = {
  answers: 'répond',
  moved: 'a changé d’adresse',
  unsure: 'à vérifier à la main',
  unreached: 'à vérifier à la main',
  broken: 'cassé',
} as const satisfies Readonly<Record<LinkStatus['kind'], string>>;

function line({ address, pages: holders }: ExternalLink, answer?: LinkStatus): string {
  const detail =
    answer === undefined || answer.kind === 'answers' ? '' : 'to' in answer ? answer.to : answer.why;
  const status = answer === undefined ? '' : `${WORDS[answer.kind]}${detail === '' ? '' : ` (${detail})`} : `;
  return `${status}${address}\n    ${holders.join(' ')}`;
}

const links = externalLinks(pages);
console.log(`${links.length} liens vers d’autres sites, sur ${pages.size} pages\n`);
const answers = await linkStatuses(
  links.map(({ address }) => address),
  { sites: 8, pause: 1000 },
);
for (const link of links) console.log(line(link, answers?.get(link.address)));
if (answers === undefined) {
  console.log('\nPas de réseau : aucun site n’a pu être interrogé. Cette liste n’est pas vérifiée.');
} else {
  const counts = Map.groupBy(answers.values(), ({ kind }) => WORDS[kind]);
  console.log(`\n${[...counts].map(([word, found]) => `${word} : ${found.length}`).join(', ')}`);
  process.exitCode = counts.has(WORDS.broken) ? 1 : 0;
}
