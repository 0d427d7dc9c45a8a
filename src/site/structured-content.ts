import type { CollectionEntry } from 'astro:content';
import { OFFER_ADDRESS } from './site-pages.ts';
import { phoneAddress } from '../content-model/text/phone-address.ts';
import { getLevels, getOffer, getPage, getSite } from '../content-access.ts';
import { governmentService, webSite, type Described, type Provision } from '../components/structured-data.ts';
import { fullUrl } from './href.ts';
import { entryPath } from './entry-path.ts';
import { levelName } from '../content-model/text/level-name.ts';

async function getProvision(): Promise<Provision> {
  const { organisation, service, telephone, publicAddress, territory } = await getSite();
  return {
    organisation,
    desk: service,
    telephone: phoneAddress(telephone).replace('tel:', ''),
    request: fullUrl('/contact/', publicAddress),
    area: territory.nom,
    audience: (await getOffer()).data.audience,
  };
}

async function describeLevel({ id, data }: CollectionEntry<'levels'>): Promise<Described> {
  return {
    name: `${levelName(data.number)} – ${data.title}`,
    description: data.description,
    url: fullUrl(entryPath('levels', id), (await getSite()).publicAddress),
  };
}

/** The offer for search engines: a public service made of its levels. */
export async function getServiceData() {
  const { title, description } = (await getOffer()).data;
  const url = fullUrl(OFFER_ADDRESS, (await getSite()).publicAddress);
  const levels = await Promise.all((await getLevels()).map(describeLevel));
  return governmentService({ name: title, description, url }, await getProvision(), levels);
}

/** A level for search engines. */
export async function getLevelData(level: CollectionEntry<'levels'>) {
  return governmentService(await describeLevel(level), await getProvision());
}

/** The site for search engines. */
export async function getSiteData() {
  const { name, organisation, publicAddress } = await getSite();
  const { description } = (await getPage('accueil')).data;
  return webSite({ name, description, url: fullUrl('/', publicAddress) }, organisation);
}
