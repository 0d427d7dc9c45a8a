import { z } from 'astro/zod';
import { readContent, type ContentFile } from '../../content-model/content-files.ts';
import type { Content, Data } from '../../collections.ts';
import { blocksOf } from '../../content-model/prose.ts';
import { formatDate } from '../../content-model/text/format-date.ts';
import { typography } from '../../content-model/text/typography.ts';
import { staleFacts } from '../stale-facts.ts';
import { askedByLaw } from '../details.ts';
import { entryPath } from '../href.ts';
import { pagePath } from '../named-pages.ts';
import { site } from '../schema.ts';
import { pagesOf } from '../site-pages.ts';

/** What a page writes after what is not confirmed. */
const TO_CONFIRM = '(à confirmer)';

type Theme = Data<'launchChecklist'>['pourOuvrir'][number];

/** Something that is still open, as `ouverture.yaml` writes it, with the file and the key that close it. */
export interface OpenPoint extends Pick<Theme['points'][number], 'quoi' | 'enAttendant' | 'loi'> {
  readonly pourquoi?: string;
  readonly repond: string;
  readonly place: string;
  /** The addresses of the pages concerned. */
  readonly pages: readonly string[];
}

/** Points that are open for the same reason, and who decides of them. */
interface OpenList {
  readonly title: string;
  readonly who?: string;
  readonly points: readonly OpenPoint[];
}

const MISSION = 'La Mission';

/** A place as the list names it: the file, then the key to look for. */
const placeAt = (file: string, key: string) => `${file}, « ${key} »`;

/** The pages that show a line of `site.yaml`, once it is there. */
function pagesShowing({ pages }: Content, key: string): string[] {
  const shows = (body: string) =>
    [...body.matchAll(/<Mentions champs="([^"]*)"/g)].some(([, keys = '']) =>
      keys.split(/\s*,\s*/).includes(key),
    );
  return pages.filter(({ body }) => shows(body)).map(({ id }) => pagePath(id));
}

const { properties = {}, required = [] } = z.toJSONSchema(site, { io: 'input', unrepresentable: 'any' });

/** The lines of `site.yaml` that may be absent: what the Département fills in. */
export const fillableKeys = Object.keys(properties).filter((key) => !required.includes(key));

const lawful: ReadonlySet<string> = new Set(askedByLaw.map(([detail]) => detail));

/** The titles of the pages by their address, those of the recommendations too. */
export function pageTitlesOf(content: Content): Map<string, string> {
  const recommendations = content.diagnosis.flatMap(({ value }) => value.recommandations);
  return new Map([
    ...pagesOf(content).map(({ href, title }): [string, string] => [href, title]),
    ...recommendations.map(({ id, titre }): [string, string] => [entryPath('recommendations', id), titre]),
  ]);
}

/** A theme with its points that are open: not those of which a line of `site.yaml` is filled in. */
function openOf(content: Content, { theme, repond, points }: Theme, home: string): OpenList {
  const filled = new Set(content.site.flatMap(({ data }) => Object.keys(Object(data))));
  const open = points
    .filter(({ cles = [] }) => !cles.some((key) => filled.has(key)))
    .map(({ cles = [], pages = [], ...point }) => ({
      ...point,
      repond: point.repond ?? repond,
      ...(cles.some((key) => lawful.has(key)) && { loi: true as const }),
      place: cles.length === 0 ? home : placeAt('site.yaml', cles.join(' » ou « ')),
      pages: [...new Set([...cles.flatMap((key) => pagesShowing(content, key)), ...pages])],
    }));
  return { title: typography(theme.charAt(0).toUpperCase() + theme.slice(1)), who: repond, points: open };
}

/** Why a source is to be confirmed. */
function doubtOf(confidence: string, holder: string | undefined): string {
  if (confidence === 'S')
    return 'Presse ou site spécialisé. À faire dire par le financeur ou le service dont il parle.';
  if (holder === undefined)
    return 'Lu dans une copie. À recontrôler sur l’original, Légifrance pour une loi.';
  return typography(`Lu dans une copie. L’original est à relire auprès de qui le tient : ${holder}.`);
}

/** Something to confirm, which the Mission does unless it says who. */
const openPoint = (quoi: string, pourquoi: string, place: string, pages: readonly string[] = []) => ({
  quoi,
  pourquoi,
  repond: MISSION,
  place,
  pages,
});

/** What the site knows by itself: what pages, sources, facts, criteria and drafts say of themselves. */
function knownToConfirm(content: Content, drafts: readonly ContentFile[], today: Date): OpenPoint[] {
  const sentences = content.pages.flatMap(({ id, path, body, bodyLine }) =>
    blocksOf(body).flatMap((block) =>
      block.sentences
        .filter(({ text }) => text.includes(TO_CONFIRM))
        .map(({ text }) => {
          const place = `${path}, ligne ${bodyLine + block.line - 1}`;
          return openPoint(typography(text), 'La page le dit elle-même à confirmer.', place, [pagePath(id)]);
        }),
    ),
  );
  const sources = content.sources.flatMap(({ path, value }) =>
    value.sources
      .filter(({ confiance }) => confiance !== 'C')
      .map(({ id, titre, confiance, original }) =>
        openPoint(titre, doubtOf(confiance, original), placeAt(path, id)),
      ),
  );
  const stale = staleFacts(content, today).map(({ path, address, verifieLe }) =>
    openPoint(path, `Dernière vérification le ${formatDate(verifieLe)}.`, placeAt(path, 'verifieLe'), [
      address,
    ]),
  );
  const criteria = content.accessibility
    .flatMap(({ value }) => value.thematiques.flatMap(({ criteres }) => criteres))
    .filter((criterion) => criterion.etat === 'a-faire')
    .map(({ id, titre, reste }) => ({
      ...openPoint(`Critère ${id}. ${titre}`, reste, placeAt('rgaa.yaml', id), [pagePath('accessibilite')]),
      repond: 'Le service qui suit l’accessibilité des sites',
    }));
  const unfinished = drafts.map((file) => {
    const title = Reflect.get(Object(readContent(file).read.data), 'titre') ?? file.path;
    return openPoint(
      typography(String(title)),
      'Cette page n’est pas publiée.',
      placeAt(file.path, 'brouillon'),
    );
  });
  return [...sentences, ...sources, ...stale, ...criteria, ...unfinished];
}

const isOpen = ({ points }: OpenList) => points.length > 0;

/**
 * What is to be decided before the site opens, what is settled afterwards, and what is to be confirmed.
 *
 * @param content what is published
 * @param drafts the files that are not
 * @param today to know what was verified too long ago
 */
export function launchChecklistOf(content: Content, drafts: readonly ContentFile[], today: Date) {
  const lists = content.launchChecklist.map(({ path, value }) => ({ path, ...value }));
  const decisions: OpenList[] = lists
    .flatMap(({ path, pourOuvrir }) => pourOuvrir.map((theme) => openOf(content, theme, path)))
    .filter(isOpen);
  const others: OpenList[] = [
    ...lists.flatMap(({ path, ensuite }) =>
      ensuite
        .map((theme) => openOf(content, theme, path))
        .map((list) => ({ ...list, title: `Après l’ouverture : ${list.title}` })),
    ),
    {
      title: 'À confirmer',
      points: [
        ...lists.flatMap(({ path, aConfirmer }) =>
          aConfirmer.map((point) => ({ ...point, place: path, pages: point.pages ?? [] })),
        ),
        ...knownToConfirm(content, drafts, today),
      ],
    },
  ].filter(isOpen);
  const open = [...decisions, ...others].flatMap(({ points }) => points).length;
  return {
    /** How many points are open, in words. */
    count:
      open === 0 ? 'plus rien n’est ouvert' : `${open} ${open === 1 ? 'point ouvert' : 'points ouverts'}`,
    /** The decisions without which the site does not open: the meeting goes through these. */
    decisions,
    /** What is settled once the site is open, and what is to be confirmed. */
    others,
    /** The titles of the pages of the site, by their address. */
    pageTitles: pageTitlesOf(content),
  };
}

/** Everything that is still open. */
export type LaunchChecklist = ReturnType<typeof launchChecklistOf>;
