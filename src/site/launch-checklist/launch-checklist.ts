import { readContent, type ContentFile } from '../../content-model/content-files.ts';
import type { Content } from '../../collections.ts';
import { blocksOf } from '../../content-model/prose.ts';
import { formatDate } from '../../content-model/text/format-date.ts';
import { typography } from '../../content-model/text/typography.ts';
import { TITLE, writtenTexts } from '../../content-model/written-texts.ts';
import { staleFacts } from '../stale-facts.ts';
import { askedByLaw } from '../details.ts';
import { entryPath } from '../entry-path.ts';
import { pagePath } from '../named-pages.ts';
import { pagesOf } from '../site-pages.ts';

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

/** Points that are open for the same reason, and who decides of them. */
export interface OpenList {
  readonly title: string;
  readonly who?: string;
  readonly points: readonly OpenPoint[];
}

/** Everything that is still open. */
export interface LaunchChecklist {
  /** How many points are open, in words. */
  readonly count: string;
  /** The decisions without which the site does not open: the meeting goes through these. */
  readonly decisions: readonly OpenList[];
  /** What is settled once the site is open, and what is to be confirmed. */
  readonly others: readonly OpenList[];
  /** The titles of the pages of the site, by their address. */
  readonly pageTitles: ReadonlyMap<string, string>;
}

const MISSION = 'La Mission';

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

type Theme = Content['launchChecklist'][number]['value']['pourOuvrir'][number];

/** A theme with its points that are open: not those of which a line of `site.yaml` is filled in. */
function openOf(content: Content, { theme, repond, points }: Theme, home: string): OpenList {
  const filled = new Set(content.site.flatMap(({ data }) => Object.keys(Object(data))));
  const [site] = content.site;
  const open = points
    .filter(({ cles = [] }) => !cles.some((key) => filled.has(key)))
    .map(({ quoi, pourquoi, cles = [], pages = [], ...point }) => ({
      what: quoi,
      why: pourquoi,
      who: point.repond ?? repond,
      meanwhile: point.enAttendant,
      isAskedByLaw: point.loi ?? cles.some((key) => lawful.has(key)),
      place: cles.length === 0 ? home : placeAt(site?.path ?? home, cles.join(' » ou « ')),
      pages: [...new Set([...cles.flatMap((key) => pagesShowing(content, key)), ...pages])],
    }));
  return { title: typography(theme.charAt(0).toUpperCase() + theme.slice(1)), who: repond, points: open };
}

/** The sentences of the pages that say themselves that they are not confirmed. */
function unconfirmedSentences({ pages }: Content): OpenPoint[] {
  return pages.flatMap(({ id, path, body, bodyLine }) =>
    blocksOf(body).flatMap(({ line, sentences }) =>
      sentences
        .map(({ text }) => typography(text))
        .filter((text) => text.includes(TO_CONFIRM))
        .map((what) => ({
          what,
          why: 'La page le dit elle-même à confirmer.',
          who: MISSION,
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

/** Why a source is to be confirmed, and whom to ask. */
function toCheck(title: string, confidence: string, holder: string | undefined) {
  if (confidence === 'S')
    return {
      why: 'Presse ou site spécialisé. À faire dire par le financeur ou le service dont il parle.',
      who: MISSION,
    };
  if (holder !== undefined)
    return {
      why: typography(`Lu dans une copie. L’original est à relire auprès de qui le tient : ${holder}.`),
      who: MISSION,
    };
  return ON_LEGIFRANCE.test(title)
    ? { why: 'À recontrôler sur Légifrance.', who: 'Le service qui suit les affaires juridiques' }
    : { why: 'Lu dans une copie. L’original est à retrouver.', who: MISSION };
}

/** The sources that are not official, or that were read in a copy, each with whom to ask. */
function unconfirmedSources(content: Content): OpenPoint[] {
  return content.sources.flatMap(({ path, value }) =>
    value.sources
      .filter(({ confidence }) => confidence !== 'C')
      .map(({ id, title, confidence, holder }) => ({
        ...toCheck(title, confidence, holder),
        what: title,
        place: placeAt(path, id),
        pages: pagesCiting(content, id),
      })),
  );
}

/** What was verified more than a year ago. */
function staleVerifications(content: Content, today: Date): OpenPoint[] {
  return staleFacts(content, today).map(({ path, address, verified }) => ({
    what: path,
    why: `Dernière vérification le ${formatDate(verified)}.`,
    who: MISSION,
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
        const { id, title, remains: why } = criterion;
        const what = typography(`Critère ${id} : ${title}`);
        const who = 'Le service qui suit l’accessibilité des sites';
        return [{ what, why, who, place: placeAt(path, id), pages: [pagePath('accessibilite')] }];
      }),
    ),
  );
}

/** The pages that their author has not finished. */
function unfinishedDrafts(drafts: readonly ContentFile[]): OpenPoint[] {
  return drafts.map((file) => {
    const [what = file.path] = writtenTexts(readContent(file).read).get(TITLE) ?? [];
    return {
      what,
      why: 'Cette page n’est pas publiée.',
      who: MISSION,
      place: placeAt(file.path, 'brouillon'),
      pages: [],
    };
  });
}

const isOpen = ({ points }: OpenList) => points.length > 0;

/**
 * What is to be decided before the site opens, what is settled afterwards, and what is to be confirmed.
 *
 * @param content what is published
 * @param drafts the files that are not
 * @param today to know what was verified too long ago
 */
export function launchChecklistOf(
  content: Content,
  drafts: readonly ContentFile[],
  today: Date,
): LaunchChecklist {
  const decisions = content.launchChecklist
    .flatMap(({ path, value }) => value.pourOuvrir.map((theme) => openOf(content, theme, path)))
    .filter(isOpen);
  const others = [
    ...content.launchChecklist.flatMap(({ path, value }) =>
      value.ensuite
        .map((theme) => openOf(content, theme, path))
        .map((list) => ({ ...list, title: `Après l’ouverture : ${list.title}` })),
    ),
    {
      title: 'À confirmer',
      points: [
        ...content.launchChecklist.flatMap(({ path, value }) =>
          value.aConfirmer.map(({ quoi, pourquoi, repond, pages = [] }) => ({
            what: quoi,
            why: pourquoi,
            who: repond,
            place: path,
            pages,
          })),
        ),
        ...unconfirmedSentences(content),
        ...unconfirmedSources(content),
        ...staleVerifications(content, today),
        ...criteriaToDo(content),
        ...unfinishedDrafts(drafts),
      ],
    },
  ].filter(isOpen);
  const open = [...decisions, ...others].flatMap(({ points }) => points).length;
  const count =
    open === 0 ? 'plus rien n’est ouvert' : `${open} ${open === 1 ? 'point ouvert' : 'points ouverts'}`;
  return { count, decisions, others, pageTitles: pageTitlesOf(content) };
}
