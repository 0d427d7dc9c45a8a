import { hasFiles } from './content-model/content-folder.ts';
import { contentFault } from './content-model/problem.ts';
import { collections, type InterfaceTexts } from './collections.ts';
import { textsWith, type TextsWith } from './content-model/interface-texts.ts';
import { once } from './content-model/memoize.ts';
import type { OptionalPage } from './site/optional-parts.ts';
import type { RequiredPage } from './site/required-pages.ts';
import { getCollection, type CollectionEntry, type DataEntryMap } from 'astro:content';

/**
 * A reading of the content that a build does once, whatever the number of pages that ask for it: Astro copies a
 * collection each time. The development server, whose content changes, reads each time.
 */
export function cachedRead<Value>(read: () => Promise<Value>): () => Promise<Value> {
  return import.meta.env.DEV ? read : once(read);
}

/** The data of a collection made of one file. Its presence is checked before the build. */
async function single<Name extends keyof DataEntryMap>(name: Name): Promise<CollectionEntry<Name>> {
  const [entry] = await getCollection(name);
  if (entry === undefined) {
    const { pattern: file } = collections[name];
    throw contentFault({
      file,
      message: 'Ce fichier manque.',
      remedy: 'écrivez-le, ou retirez la page qui le lit',
    });
  }
  return entry;
}

/** The entries of a collection; none where the site does without it. */
export async function entriesOf<Name extends keyof DataEntryMap>(
  name: Name,
): Promise<CollectionEntry<Name>[]> {
  return hasFiles(collections[name].pattern) ? getCollection(name) : [];
}

export const getOffer = cachedRead(() => single('offer'));
export const getSite = cachedRead(async () => (await single('site')).data);
export const getContact = cachedRead(async () => (await single('contact')).data);
export const getDiagnosis = cachedRead(async () => (await single('diagnosis')).data);
export const getFinancingPlan = cachedRead(async () => (await single('financingPlan')).data);
export const getProgrammes = cachedRead(async () => (await single('programmes')).data);
export const getVersions = cachedRead(async () => (await single('versions')).data);
/** The versions before the present one: a page that opens codes needs them, and only them. */
export async function getOlderVersions() {
  const { questionnaire } = await getDiagnosis();
  const versions = await getVersions();
  return versions
    .filter(({ version }) => version < questionnaire.version)
    .map(({ questions, ...older }) => ({
      ...older,
      // Without their words, which no code holds.
      questions: questions.map(({ id, askedWhen, options }) => ({
        id,
        askedWhen,
        options: options.map((option) => ({ id: option.id })),
      })),
      since: versions
        .filter(({ version }) => version > older.version)
        .map(({ news }) => news)
        .join(' '),
    }));
}
export const getSources = cachedRead(async () =>
  (await entriesOf('sources')).flatMap(({ data }) => data.sources),
);
export const getAccessibility = cachedRead(async () => (await single('accessibility')).data);
/** The grid of accessibility, for what the site says without it too. */
export const findAccessibility = cachedRead(async () => (await entriesOf('accessibility'))[0]?.data);
export const getLicences = cachedRead(async () => (await single('licences')).data);
/** The glossary, for what the site says without it too. */
const findGlossary = cachedRead(async () => (await entriesOf('glossary'))[0]?.data);
export const getGlossary = cachedRead(async () => (await single('glossary')).data);
/** The words that the glossary explains, if the site has one: the same list each time. */
export const getTerms = async () => (await findGlossary())?.terms ?? [];
/** The way of a project, for what the site says without it too. */
export const findWay = cachedRead(async () => (await entriesOf('way'))[0]?.data);
export const getWay = cachedRead(async () => (await single('way')).data);
/** The blanks of models, for what the site says without them too. */
export const findPapers = cachedRead(async () => (await entriesOf('papers'))[0]?.data);
export const getPapers = cachedRead(async () => (await single('papers')).data);
/** The places that a commune may go and see; none where the site has no list of them. */
export const getPlacesToVisit = cachedRead(async () => (await entriesOf('placesToVisit'))[0]?.data ?? []);
/** The guides in the order of the way, the others after them by title. */
export const getGuides = cachedRead(async () => {
  const order = (await findWay())?.steps.flatMap(({ guides }) => guides) ?? [];
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return (await entriesOf('guides')).toSorted(
    (one, other) =>
      placeOf(one.id) - placeOf(other.id) || one.data.title.localeCompare(other.data.title, 'fr'),
  );
});
export const getSchemes = cachedRead(() => entriesOf('schemes'));
/** The words by which people ask for pages, by address of the page. */
export const getSearchPhrases = cachedRead(
  async () => (await entriesOf('synonyms'))[0]?.data.phrases ?? new Map<string, string[]>(),
);

/** The levels in their order. */
export const getLevels = cachedRead(async () =>
  (await entriesOf('levels')).toSorted((one, other) => one.data.number - other.data.number),
);

const getInterfaceTexts = cachedRead(async () => (await single('interface')).data);
const getPages = cachedRead(() => entriesOf('pages'));

/**
 * The sentences of the interface.
 *
 * @param names those of the optional parts that the caller shows
 */
export async function getInterface<Name extends keyof InterfaceTexts = never>(
  ...names: readonly Name[]
): Promise<TextsWith<InterfaceTexts, Name>> {
  return textsWith(await getInterfaceTexts(), ...names);
}

/** A page of texts by its name, which its site has. */
export async function getPage(id: RequiredPage | OptionalPage): Promise<CollectionEntry<'pages'>> {
  const page = (await getPages()).find((entry) => entry.id === id);
  if (page === undefined) {
    const file = `pages/${id}.mdx`;
    throw contentFault({
      file,
      message: 'Cette page manque.',
      remedy: 'écrivez-la, ou retirez ce qui y mène',
    });
  }
  return page;
}

/** Whether the site has a page that it may do without, and with it the part that this page opens. */
export async function hasPage(id: OptionalPage): Promise<boolean> {
  return (await getPages()).some((entry) => entry.id === id);
}

/** The paths of the route that makes such a page: one, or none. */
export async function pathsOf(id: OptionalPage) {
  return (await hasPage(id)) ? [{ params: { index: undefined } }] : [];
}
