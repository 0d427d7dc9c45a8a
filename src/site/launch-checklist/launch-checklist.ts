import { readContent, type ContentFile } from '../../content-model/content-files.ts';
import type { Content } from '../../collections.ts';
import { blocksOf } from '../../content-model/prose.ts';
import { formatDate } from '../../content-model/text/format-date.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { typography } from '../../content-model/text/typography.ts';
import { TITLE, writtenTexts } from '../../content-model/written-texts.ts';
import { staleFacts } from '../stale-facts.ts';
import { askedByLaw } from '../details.ts';
import { entryPath } from '../entry-path.ts';
import { pagePath } from '../named-pages.ts';
import { pagesOf } from '../site-pages.ts';

/** The file that says what the site cannot know by itself. */
export const LAUNCH_FILE = 'ouverture.yaml';

/** What a page writes after what is not confirmed. */
const TO_CONFIRM = '(à confirmer)';

/** Something that is still open before the site opens. */
export interface OpenPoint {
  readonly what: string;
  readonly why?: string | undefined;
  /** Who could close it: a function or a service. */
  readonly who: string;
  readonly isAskedByLaw?: boolean;
  /** What the site says as long as it is open. */
  readonly meanwhile?: string | undefined;
  /** Where to write what closes it: file and key. */
  readonly place: string;
  /** The addresses of the pages concerned. */
  readonly pages: readonly string[];
}

/** Points that are open for the same reason. */
export interface OpenList {
  readonly title: string;
  readonly points: readonly OpenPoint[];
  /** What is decided and by whom, where the site does not open without it: the meeting goes through these. */
  readonly decision?: { readonly title: string; readonly who: string };
}

/** Everything that is still open: the decisions that open the site, what is settled afterwards, what is to be confirmed. */
export interface LaunchChecklist {
  readonly title: string;
  /** How many points are open, in words. */
  readonly count: string;
  readonly lists: readonly OpenList[];
  /** The titles of the pages of the site, by their address. */
  readonly pageTitles: ReadonlyMap<string, string>;
  /** The words of the document that the meeting fills in. */
  readonly paper: Content['launchChecklist'][number]['value']['paper'];
}

/** A place as the list names it: the file, then the key to look for. */
function placeAt(file: string, key: string): string {
  return `${file}, « ${key} »`;
}

/** The lines of `site.yaml` that a page shows. */
function shownIn(body: string): string[] {
  return [...body.matchAll(/<Mentions champs="([^"]*)"/g)].flatMap(([, keys = '']) => keys.split(/\s*,\s*/));
}

/** The pages that show a line of `site.yaml`, once it is there. */
function pagesShowing({ pages }: Content, key: string): string[] {
  return pages.filter(({ body }) => shownIn(body).includes(key)).map(({ id }) => pagePath(id));
}

const lawful: ReadonlySet<string> = new Set(askedByLaw.map(([detail]) => detail));

/** The titles of the pages by their address, those of the recommendations too. */
export function pageTitlesOf(content: Content): Map<string, string> {
  const recommendations = content.diagnosis.flatMap(({ value }) => value.recommendations);
  return new Map([
    ...pagesOf(content).map(({ href, title }): [string, string] => [href, title]),
    ...recommendations.map(({ id, title }): [string, string] => [entryPath('recommendations', id), title]),
  ]);
}

type Entry = Content['launchChecklist'][number];
type Theme = Entry['value']['toOpen'][number];

/** The points of a theme that are open: not those of which a line of `site.yaml` is filled in. */
function openOf(content: Content, { points }: Theme, home: string): OpenPoint[] {
  const filled = new Set(content.site.flatMap(({ data }) => Object.keys(Object(data))));
  const [site] = content.site;
  return points
    .filter(({ keys }) => !keys.some((key) => filled.has(key)))
    .map(({ keys, pages, isAskedByLaw, ...point }) => ({
      ...point,
      isAskedByLaw: isAskedByLaw || keys.some((key) => lawful.has(key)),
      place: keys.length === 0 ? home : placeAt(site?.path ?? home, keys.join(' » ou « ')),
      pages: [...new Set([...keys.flatMap((key) => pagesShowing(content, key)), ...pages])],
    }));
}

type Found = Entry['value']['found'];

/** The sentences of the pages that say themselves that they are not confirmed. */
function unconfirmedSentences({ pages }: Content, { sentence }: Found): OpenPoint[] {
  return pages.flatMap(({ id, path, body, bodyLine }) =>
    blocksOf(body).flatMap(({ line, sentences }) =>
      sentences
        .map(({ text }) => typography(text))
        .filter((text) => text.includes(TO_CONFIRM))
        .map((what) => ({
          ...sentence,
          what,
          place: `${path}, ligne ${bodyLine + line - 1}`,
          pages: [pagePath(id)],
        })),
    ),
  );
}

/** A text that Légifrance publishes, by the first words of its title. */
const ON_LEGIFRANCE = /^(?:Code|Loi|Décret|Arrêté|Ordonnance|Conseil d['’]État)(?!\p{L})/u;

/** The pages that cite a source: guides, aids, glossary, plan and way. */
function pagesCiting({ guides, schemes, glossary, financingPlan, way }: Content, id: string): string[] {
  const names = (entries: readonly { readonly data: unknown }[]) =>
    entries.some(({ data }) => JSON.stringify(data).includes(`"${id}"`));
  const calls = ({ body }: { readonly body: string }) => body.includes(`<Source id="${id}"`);
  return [
    ...guides.filter(calls).map((guide) => entryPath('guides', guide.id)),
    ...schemes.filter(calls).map((aid) => entryPath('schemes', aid.id)),
    ...(names(glossary) ? [pagePath('glossaire')] : []),
    ...(names(financingPlan) ? [pagePath('plan-de-financement')] : []),
    ...(names(way) ? [pagePath('parcours')] : []),
  ];
}

/** The sources that are not official, or that were read in a copy, each with whom to ask. */
function unconfirmedSources(content: Content, found: Found): OpenPoint[] {
  return content.sources.flatMap(({ path, value }) =>
    value.sources.flatMap(({ id, title, confidence, holder }): OpenPoint[] => {
      if (confidence === 'C') return [];
      const copied = ON_LEGIFRANCE.test(title) ? found.onLegifrance : found.copy;
      const { original } = found;
      const read =
        holder === undefined ? copied : { ...original, why: interpolate(original.why, { original: holder }) };
      const reason = confidence === 'S' ? found.secondary : read;
      return [{ ...reason, what: title, place: placeAt(path, id), pages: pagesCiting(content, id) }];
    }),
  );
}

/** What was verified more than a year ago. */
function staleVerifications(content: Content, { stale }: Found, today: Date): OpenPoint[] {
  return staleFacts(content, today).map(({ path, address, verified }) => ({
    what: path,
    why: interpolate(stale.why, { date: formatDate(verified) }),
    who: stale.who,
    place: placeAt(path, 'verifieLe'),
    pages: [address],
  }));
}

/** The criteria of the accessibility grid that wait for a person or a screen reader. */
function criteriaToDo({ accessibility }: Content, { criterion: who }: Found): OpenPoint[] {
  return accessibility.flatMap(({ path, value }) =>
    value.themes.flatMap(({ criteria }) =>
      criteria.flatMap((criterion) => {
        if (criterion.state !== 'a-faire') return [];
        const { id, title, remains } = criterion;
        const what = typography(`Critère ${id} : ${title}`);
        return [{ what, why: remains, who, place: placeAt(path, id), pages: [pagePath('accessibilite')] }];
      }),
    ),
  );
}

/** The pages that their author has not finished. */
function unfinishedDrafts(drafts: readonly ContentFile[], { draft }: Found): OpenPoint[] {
  return drafts.map((file) => {
    const [title = file.path] = writtenTexts(readContent(file).read).get(TITLE) ?? [];
    return { ...draft, what: title, place: placeAt(file.path, 'brouillon'), pages: [] };
  });
}

/**
 * What is to be decided before the site opens, what is settled afterwards, and what is to be confirmed.
 *
 * @param content what is published
 * @param drafts the files that are not
 * @param today to know what was verified too long ago
 * @returns nothing if the content has no such list
 */
export function launchChecklistOf(
  content: Content,
  drafts: readonly ContentFile[],
  today: Date,
): LaunchChecklist | undefined {
  const [entry] = content.launchChecklist;
  if (entry === undefined) return undefined;
  const { title, none, titles, paper, found, toOpen, afterwards, toConfirm } = entry.value;
  const lists = [
    ...toOpen.map((theme) => ({
      title: typography(`${titles.toOpen} : ${theme.title}`),
      decision: { title: typography(theme.title), who: theme.who },
      points: openOf(content, theme, entry.path),
    })),
    ...afterwards.map((theme) => ({
      title: typography(`${titles.afterwards} : ${theme.title}`),
      points: openOf(content, theme, entry.path),
    })),
    {
      title: titles.toConfirm,
      points: [
        ...toConfirm.map((point) => ({ ...point, place: entry.path })),
        ...unconfirmedSentences(content, found),
        ...unconfirmedSources(content, found),
        ...staleVerifications(content, found, today),
        ...criteriaToDo(content, found),
        ...unfinishedDrafts(drafts, found),
      ],
    },
  ].filter(({ points }) => points.length > 0);
  const open = lists.flatMap(({ points }) => points).length;
  const count = open === 0 ? none : `${open} ${open === 1 ? 'point ouvert' : 'points ouverts'}`;
  return { title, count, lists, pageTitles: pageTitlesOf(content), paper };
}

/** The checklist as a terminal shows it: the counts at its end, where the terminal stops. */
export function checklistText({ title, count, lists, paper }: LaunchChecklist): string {
  const blocks = lists.map(({ title: heading, points }) =>
    [
      `${heading} (${points.length})`,
      ...points.flatMap(({ what, why, who, meanwhile, place, pages }) => [
        `  • ${what}`,
        ...(why === undefined ? [] : [`    ${why}`]),
        ...(meanwhile === undefined ? [] : [`    ${paper.columns.meanwhile} : ${meanwhile}`]),
        `    ${paper.columns.who} : ${who}`,
        `    → ${place}`,
        ...(pages.length === 0 ? [] : [`    ${pages.join(' ')}`]),
      ]),
    ].join('\n'),
  );
  const whole = `${title} : ${count}`;
  const counts = lists.map(({ title: heading, points }) => `  ${heading} : ${points.length}`);
  return lists.length === 0 ? whole : [whole, ...blocks, [whole, ...counts].join('\n')].join('\n\n');
}
