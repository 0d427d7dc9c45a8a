import { readContent, type ContentFile } from '../../content-model/content-files.ts';
import type { Content } from '../../collections.ts';
import { blocksOf } from '../../content-model/prose.ts';
import { formatDate } from '../../content-model/text/format-date.ts';
import { typography } from '../../content-model/text/typography.ts';
import { TITLE, writtenTexts } from '../../content-model/written-texts.ts';
import { staleFacts } from '../stale-facts.ts';
import { askedByLaw } from '../details.ts';
import { entryPath } from '../entry-path.ts';
import { pagePath, pagesOf } from '../site-pages.ts';

/** The file that says what the site cannot know by itself. */
export const LAUNCH_FILE = 'ouverture.yaml';

/** What a page writes after what is not confirmed. */
const TO_CONFIRM = '(à confirmer)';

/** Something that is still open before the site opens. */
export interface OpenPoint {
  readonly what: string;
  readonly why?: string | undefined;
  /** Who could close it: a function or a service. */
  readonly who?: string;
  readonly isAskedByLaw?: boolean;
  /** What the site says as long as it is open. */
  readonly meanwhile?: string;
  /** Where to write what closes it: file and key. */
  readonly place: string;
  /** The addresses of the pages concerned. */
  readonly pages: readonly string[];
}

/** Points that are open for the same reason. */
export interface OpenList {
  readonly title: string;
  /** Its title where lists stand side by side. */
  readonly shortTitle?: string;
  readonly points: readonly OpenPoint[];
  /** Whether the Département alone can close them: they are what a meeting with it goes through. */
  readonly isForMeeting: boolean;
}

/** Everything that is still open before the site opens: to settle, theme by theme, to supply, to confirm, to validate. */
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

/** The points to supply of which no line of `site.yaml` is filled in. */
function missing(content: Content): OpenPoint[] {
  const filled = new Set(content.site.flatMap(({ data }) => Object.keys(Object(data))));
  const [site] = content.site;
  return content.launchChecklist.flatMap(({ value, path }) =>
    value.toSupply
      .filter(({ keys }) => !keys.some((key) => filled.has(key)))
      .map(({ keys, pages, ...point }) => ({
        ...point,
        isAskedByLaw: keys.some((key) => lawful.has(key)),
        place: keys.length === 0 ? path : placeAt(site?.path ?? path, keys.join(' » ou « ')),
        pages: [...new Set([...keys.flatMap((key) => pagesShowing(content, key)), ...pages])],
      })),
  );
}

/** The sentences of the pages that say themselves that they are not confirmed. */
function unconfirmedSentences({ pages }: Content): OpenPoint[] {
  return pages.flatMap(({ id, path, body, bodyLine }) =>
    blocksOf(body).flatMap(({ line, sentences }) =>
      sentences
        .map(({ text }) => typography(text))
        .filter((text) => text.includes(TO_CONFIRM))
        .map((what) => ({ what, place: `${path}, ligne ${bodyLine + line - 1}`, pages: [pagePath(id)] })),
    ),
  );
}

/** The sources that are not official, or that were read in a copy. */
function unconfirmedSources({ sources }: Content): OpenPoint[] {
  const reasons = { 'C*': 'À recontrôler sur Légifrance.', S: 'Source secondaire.' };
  return sources.flatMap(({ path, value }) =>
    value.sources.flatMap(({ id, title, confidence }) => {
      if (confidence !== 'C*' && confidence !== 'S') return [];
      return [{ what: title, why: reasons[confidence], place: placeAt(path, id), pages: [] }];
    }),
  );
}

/** What was verified more than a year ago. */
function staleVerifications(content: Content, today: Date): OpenPoint[] {
  return staleFacts(content, today).map(({ path, address, verified }) => ({
    what: path,
    why: `Dernière vérification le ${formatDate(verified)}.`,
    place: placeAt(path, 'verifieLe'),
    pages: [address],
  }));
}

/** The criteria of the accessibility grid that wait for a person or a screen reader. */
function criteriaToDo({ accessibility }: Content): OpenPoint[] {
  return accessibility.flatMap(({ path, value }) =>
    value.themes.flatMap(({ criteria }) =>
      criteria.flatMap((criterion) => {
        if (criterion.state !== 'a-faire') return [];
        const { id, title, remains } = criterion;
        const what = typography(`Critère ${id} : ${title}`);
        return [{ what, why: remains, place: placeAt(path, id), pages: [pagePath('accessibilite')] }];
      }),
    ),
  );
}

/** The pages that their author has not finished. */
function unfinishedDrafts(drafts: readonly ContentFile[]): OpenPoint[] {
  return drafts.map((file) => {
    const [title = file.path] = writtenTexts(readContent(file).read).get(TITLE) ?? [];
    return { what: title, place: placeAt(file.path, 'brouillon'), pages: [] };
  });
}

/**
 * What is to be settled, what is missing, what is unconfirmed and what is to be validated before the site opens.
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
  const { title, none, titles, paper, toSettle, toConfirm, toValidate } = entry.value;
  const here = { place: entry.path };
  const lists = [
    ...toSettle.map(({ theme, questions }) => ({
      title: typography(`${titles.toSettle} : ${theme}`),
      shortTitle: `${theme.charAt(0).toUpperCase()}${theme.slice(1)}`,
      isForMeeting: true,
      points: questions.map((question) => ({ ...question, ...here })),
    })),
    { title: titles.toSupply, isForMeeting: true, points: missing(content) },
    {
      title: titles.toConfirm,
      isForMeeting: false,
      points: [
        ...toConfirm.map((point) => ({ ...point, ...here })),
        ...unconfirmedSentences(content),
        ...unconfirmedSources(content),
        ...staleVerifications(content, today),
        ...criteriaToDo(content),
        ...unfinishedDrafts(drafts),
      ],
    },
    {
      title: titles.toValidate,
      isForMeeting: true,
      points: toValidate.map((point) => ({ ...point, ...here })),
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
      ...points.flatMap(({ what, why, meanwhile, place, pages }) => [
        `  • ${what}`,
        ...(why === undefined ? [] : [`    ${why}`]),
        ...(meanwhile === undefined ? [] : [`    ${paper.columns.meanwhile} : ${meanwhile}`]),
        `    → ${place}`,
        ...(pages.length === 0 ? [] : [`    ${pages.join(' ')}`]),
      ]),
    ].join('\n'),
  );
  const whole = `${title} : ${count}`;
  const counts = lists.map(({ title: heading, points }) => `  ${heading} : ${points.length}`);
  return lists.length === 0 ? whole : [whole, ...blocks, [whole, ...counts].join('\n')].join('\n\n');
}
