import { OFFER_ADDRESS } from '../site-pages.ts';
import { getInterface, getLevels, getOffer, getSite } from '../../content-access.ts';
import { aidRecord, type AidRecord, type Part } from './aid-record.ts';
import { variantOf } from '../../offer/variant.ts';
import type { Exchange, Offer } from '../../collections.ts';
import { fullUrl } from '../href.ts';
import { levelName } from '../../content-model/text/level-name.ts';

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
    page: fullUrl(OFFER_ADDRESS, publicAddress),
    request: fullUrl('/contact/', publicAddress),
  });
  return { format, count: 1, aides: [aid] };
}
