import { OFFER_ADDRESS } from '../site-pages.ts';
import { phoneAddress } from '../../content-model/text/phone-address.ts';
import { findExchange, getInterface, getLevels, getOffer, getPage, getSite } from '../../content-access.ts';
import { governmentService, webSite, type Described, type Provision } from './structured-data.ts';
import { contentFault } from '../../content-model/problem.ts';
import { fullUrl } from '../href.ts';
import { entryPath } from '../entry-path.ts';
import { levelName } from '../../content-model/text/level-name.ts';

async function getProvision(): Promise<Provision> {
  const { organisation, service, telephone, publicAddress } = await getSite();
  const { data: offer } = await getOffer();
  const exchange = await findExchange();
  return {
    organisation,
    desk: service,
    telephone: phoneAddress(telephone).replace('tel:', ''),
    request: fullUrl('/contact/', publicAddress),
    area: exchange?.area,
    audience: offer.audience,
  };
}

async function describedLevels(): Promise<ReadonlyMap<string, Described>> {
  const { niveau } = await getInterface();
  const { publicAddress } = await getSite();
  return new Map(
    (await getLevels()).map(({ id, data: { number, title, description } }) => {
      const url = fullUrl(entryPath('levels', id), publicAddress);
      return [id, { name: `${levelName(niveau, number)} – ${title}`, description, url }];
    }),
  );
}

/** The offer as search engines read it: a public service made of its levels. */
export async function getServiceData() {
  const { title, description } = (await getOffer()).data;
  const url = fullUrl(OFFER_ADDRESS, (await getSite()).publicAddress);
  const stages = [...(await describedLevels()).values()];
  return governmentService({ name: title, description, url }, await getProvision(), stages);
}

/** A level as search engines read it. */
export async function getLevelData(id: string) {
  const levels = await describedLevels();
  const level = levels.get(id);
  if (level === undefined) {
    throw contentFault({
      file: `niveaux/${id}.mdx`,
      message: 'Ce niveau manque.',
      remedy: `écrivez-le, ou nommez un de ceux-ci : ${[...levels.keys()].join(', ')}`,
    });
  }
  return governmentService(level, await getProvision());
}

/** The site as search engines read it. */
export async function getSiteData() {
  const { name, organisation, publicAddress } = await getSite();
  const { description } = (await getPage('accueil')).data;
  return webSite({ name, description, url: fullUrl('/', publicAddress) }, organisation);
}
