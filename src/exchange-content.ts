import { address, fullAddress } from './site/address.ts';
import { entryAddress } from './site/entry-address.ts';
import {
  findExchange,
  getInterface,
  getLevels,
  getOffer,
  getPage,
  getSite,
  getSitePages,
} from './content-access.ts';
import { phoneAddress } from './contact/phone.ts';
import { variantOf } from './reading/variant.ts';
import type { Exchange, Offer } from './schemas/index.ts';
import { aidRecord, type AidRecord, type Part } from './exchange/aid-record.ts';
import { llmsText } from './exchange/llms-text.ts';
import { governmentService, webSite, type Described, type Provision } from './exchange/structured-data.ts';
import { levelName } from './site/level-name.ts';
import { pagesBySection } from './site/site-pages.ts';

type Levels = Awaited<ReturnType<typeof getLevels>>;

function textsOf(services: readonly { readonly text: string }[]): string[] {
  return services.map(({ text }) => text);
}

/** The levels by their whole name, each with its services, directly or by variant. */
function partsOf(levels: Levels, levelWord: string, offer: Offer): Part[] {
  return levels.map(({ data }) => ({
    title: `${levelName(levelWord, data.number)} – ${data.title}`,
    items: textsOf(data.services),
    parts: data.variants.map(({ id, services }) => ({
      title: variantOf(offer, id).title,
      items: textsOf(services),
    })),
  }));
}

/** What `/offre.json` says: the offer as one aid, since Aides-territoires knows no levels. */
export async function getAidFile({
  format,
  record,
}: Exchange): Promise<{ format: string; count: number; aides: AidRecord[] }> {
  const { data: offer } = await getOffer();
  const levels = await getLevels();
  const { niveau } = await getInterface();
  const { service, organisation, telephone, publicAddress } = await getSite();
  const aid = aidRecord({
    ...record,
    // What it is comes first: some read any « ingénierie » as money.
    paragraphs: [offer.nature, offer.operations, offer.servicesOffered, offer.levelsIntroduction],
    parts: partsOf(levels, niveau, offer),
    conditions: [offer.audience, offer.freeOfCharge],
    updates: [offer.updated, ...levels.map(({ data }) => data.updated)],
    // The importer writes the number right after it.
    contact: `${service}, ${organisation}, ${record.beforeTelephone}`,
    telephone,
    page: fullAddress('/offre/', publicAddress),
    request: fullAddress('/contact/', publicAddress),
  });
  return { format, count: 1, aides: [aid] };
}

async function getProvision(): Promise<Provision> {
  const { organisation, service, telephone, publicAddress } = await getSite();
  const { data: offer } = await getOffer();
  const exchange = await findExchange();
  return {
    organisation,
    desk: service,
    telephone: phoneAddress(telephone).replace('tel:', ''),
    request: fullAddress('/contact/', publicAddress),
    area: exchange?.area,
    audience: offer.audience,
  };
}

async function describedLevels(): Promise<ReadonlyMap<string, Described>> {
  const { niveau } = await getInterface();
  const { publicAddress } = await getSite();
  return new Map(
    (await getLevels()).map(({ id, data: { number, title, description } }) => {
      const url = fullAddress(entryAddress('levels', id), publicAddress);
      return [id, { name: `${levelName(niveau, number)} – ${title}`, description, url }];
    }),
  );
}

/** The offer as search engines read it: a public service made of its levels. */
export async function getServiceData() {
  const { title, description } = (await getOffer()).data;
  const url = fullAddress('/offre/', (await getSite()).publicAddress);
  const stages = [...(await describedLevels()).values()];
  return governmentService({ name: title, description, url }, await getProvision(), stages);
}

/** A level as search engines read it. */
export async function getLevelData(id: string) {
  const level = (await describedLevels()).get(id);
  if (level === undefined) throw new Error(`No level ${id}`);
  return governmentService(level, await getProvision());
}

/** The site as search engines read it. */
export async function getSiteData() {
  const { name, organisation, publicAddress } = await getSite();
  const { description } = (await getPage('accueil')).data;
  return webSite({ name, description, url: fullAddress('/', publicAddress) }, organisation);
}

/** The text of `/llms.txt`: every page that a reader may look for; addresses in full once the site has one. */
export async function getLlmsText(): Promise<string> {
  const { name, publicAddress } = await getSite();
  const { description } = (await getPage('accueil')).data;
  const { genres } = await getInterface();
  const sections = pagesBySection(await getSitePages()).map(({ kind, pages }) => ({
    title: genres[kind],
    lines: pages.map(({ href, title, summary }) => {
      return { title, summary, address: fullAddress(href, publicAddress) ?? address(href) };
    }),
  }));
  return llmsText({ name, summary: description, sections });
}
