import type { CollectionEntry } from 'astro:content';
import type { GovernmentService, WebSite } from 'schema-dts';
import { OFFER_ADDRESS } from './site-pages.ts';
import { phoneAddress } from '../content-model/text/phone-address.ts';
import { getLevels, getOffer, getPage, getSite } from '../content-access.ts';
import { entryPath, fullUrl } from './href.ts';
import { levelName } from '../content-model/text/level-name.ts';

/** What search engines are told of something that has a page of its own; its address once the site has one. */
async function about(name: string, description: string, path: string) {
  const url = fullUrl(path, (await getSite()).adressePublique);
  return { name, description, ...(url !== undefined && { url }) };
}

async function aboutLevel({ id, data }: CollectionEntry<'levels'>) {
  const name = `${levelName(data.numero)} – ${data.title}`;
  return about(name, data.description, entryPath('levels', id));
}

/** A public service, in the words of schema.org: the offer, or one of its levels. */
async function serviceOf(described: Awaited<ReturnType<typeof about>>): Promise<GovernmentService> {
  const { organisme, service, telephone, adressePublique, territoire } = await getSite();
  const request = fullUrl('/contact/', adressePublique);
  return {
    '@type': 'GovernmentService',
    ...described,
    provider: { '@type': 'GovernmentOrganization', name: organisme },
    ...(territoire.nom !== undefined && {
      areaServed: { '@type': 'AdministrativeArea', name: territoire.nom },
    }),
    audience: { '@type': 'Audience', audienceType: (await getOffer()).data.destinataires },
    availableChannel: {
      '@type': 'ServiceChannel',
      name: service,
      servicePhone: { '@type': 'ContactPoint', telephone: phoneAddress(telephone).replace('tel:', '') },
      ...(request !== undefined && { serviceUrl: request }),
    },
  };
}

/** The offer for search engines: a public service made of its levels. */
export async function getServiceData(): Promise<GovernmentService> {
  const { title, description } = (await getOffer()).data;
  const levels = await Promise.all((await getLevels()).map(aboutLevel));
  return {
    ...(await serviceOf(await about(title, description, OFFER_ADDRESS))),
    hasOfferCatalog: {
      '@type': 'OfferCatalog',
      itemListElement: levels.map((level) => ({
        '@type': 'Offer' as const,
        itemOffered: { '@type': 'GovernmentService' as const, ...level },
      })),
    },
  };
}

/** A level for search engines. */
export async function getLevelData(level: CollectionEntry<'levels'>): Promise<GovernmentService> {
  return serviceOf(await aboutLevel(level));
}

/** The site for search engines. */
export async function getSiteData(): Promise<WebSite> {
  const { nom, organisme } = await getSite();
  return {
    '@type': 'WebSite',
    ...(await about(nom, (await getPage('accueil')).data.description, '/')),
    inLanguage: 'fr',
    publisher: { '@type': 'GovernmentOrganization', name: organisme },
  };
}
