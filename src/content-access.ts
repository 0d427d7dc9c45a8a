import type { RequiredPage } from './required-pages.ts';
import { searchList, type ListedPage } from './search-list.ts';
import { sitePages, type SitePage } from './site-pages.ts';
import { getCollection, type CollectionEntry, type DataEntryMap } from 'astro:content';

/** The data of a collection made of one file. Its presence is checked before the build. */
async function single<Name extends keyof DataEntryMap>(name: Name): Promise<CollectionEntry<Name>> {
  const [entry] = await getCollection(name);
  if (entry === undefined) throw new Error(`The collection ${name} has no file`);
  return entry;
}

export const getOffer = () => single('offer');
export const getSite = async () => (await single('site')).data;
export const getInterface = async () => (await single('interface')).data;
export const getContact = async () => (await single('contact')).data;
export const getDiagnosis = async () => (await single('diagnosis')).data;
export const getFinancing = async () => (await single('financing')).data;
export const getProgrammes = async () => (await single('programmes')).data;
export const getVersions = async () => (await single('versions')).data;
/** The versions before the present one: a page that opens codes needs them, and only them. */
export async function getOlderVersions() {
  const { questionnaire } = await getDiagnosis();
  const versions = await getVersions();
  return versions
    .filter(({ version }) => version < questionnaire.version)
    .map((older) => ({
      ...older,
      since: versions
        .filter(({ version }) => version > older.version)
        .map(({ news }) => news)
        .join(' '),
    }));
}
export const getSources = async () => (await single('sources')).data.sources;
export const getAccessibility = async () => (await single('accessibility')).data;
export const getLicences = async () => (await single('licences')).data;
export const getGlossary = async () => (await single('glossary')).data;

/** The levels in their order. */
export async function getLevels(): Promise<CollectionEntry<'levels'>[]> {
  return (await getCollection('levels')).toSorted((one, other) => one.data.number - other.data.number);
}

/** A page of texts by its name. */
export async function getPage(id: RequiredPage): Promise<CollectionEntry<'pages'>> {
  const page = (await getCollection('pages')).find((entry) => entry.id === id);
  if (page === undefined) throw new Error(`src/content/pages/${id}.mdx is missing`);
  return page;
}

/** Every page that a reader may look for. */
export async function getSitePages(): Promise<SitePage[]> {
  const { niveau } = await getInterface();
  return sitePages(
    {
      offer: [await getOffer()],
      levels: await getLevels(),
      guides: await getCollection('guides'),
      fundings: await getCollection('fundings'),
      pages: await getCollection('pages'),
    },
    niveau,
  );
}

/** The list of the search. */
export async function getSearchList(): Promise<ListedPage[]> {
  return searchList(await getSitePages(), (await single('synonyms')).data.phrases);
}
