import { contentFault } from './content-model/problem.ts';
import { collections } from './collections.ts';
import { once } from './content-model/memoize.ts';
import type { NamedPage } from './site/named-pages.ts';
import { pageCollections, sitePages } from './site/site-pages.ts';
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
    throw contentFault({ file, message: 'Ce fichier manque.', remedy: 'remettez-le' });
  }
  return entry;
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
      questions: questions.map(({ id, posee, options }) => ({
        id,
        posee,
        options: options.map((option) => ({ id: option.id })),
      })),
      since: versions
        .filter(({ version }) => version > older.version)
        .map(({ nouveautes }) => nouveautes)
        .join(' '),
    }));
}
export const getSources = cachedRead(async () => (await single('sources')).data.sources);
export const getAccessibility = cachedRead(async () => (await single('accessibility')).data);
export const getGlossary = cachedRead(async () => (await single('glossary')).data);
export const getWay = cachedRead(async () => (await single('way')).data);
export const getPapers = cachedRead(async () => (await single('papers')).data);
/** The guides in the order of the way, the others after them by title. */
export const getGuides = cachedRead(async () => {
  const order = (await getWay()).etapes.flatMap(({ guides }) => guides);
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return (await getCollection('guides')).toSorted(
    (one, other) =>
      placeOf(one.id) - placeOf(other.id) || one.data.title.localeCompare(other.data.title, 'fr'),
  );
});
export const getSchemes = cachedRead(() => getCollection('schemes'));
/** The words by which people ask for pages, by address of the page. */
export const getSearchPhrases = cachedRead(async () => (await single('synonyms')).data.phrases);

/** The levels in their order. */
export const getLevels = cachedRead(async () =>
  (await getCollection('levels')).toSorted((one, other) => one.data.numero - other.data.numero),
);

export const getFrequentQuestions = cachedRead(
  async () => (await single('frequentQuestions')).data.questions,
);
const getPages = cachedRead(() => getCollection('pages'));

/** A page of texts by its name. Its presence is checked before the build. */
export async function getPage(id: NamedPage): Promise<CollectionEntry<'pages'>> {
  const page = (await getPages()).find((entry) => entry.id === id);
  if (page === undefined)
    throw contentFault({ file: `pages/${id}.mdx`, message: 'Cette page manque.', remedy: 'remettez-la' });
  return page;
}

/** Every page that a reader may look for, in the order of {@link sitePages}. */
export const getSitePages = cachedRead(async () => {
  const read = pageCollections.map(async (collection) =>
    (await getCollection(collection)).map(({ id, data }) => ({ collection, id, data })),
  );
  return sitePages((await Promise.all(read)).flat());
});
