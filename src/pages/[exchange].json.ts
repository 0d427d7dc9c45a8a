import { findExchange, getInterface, getLevels, getOffer, getSite } from '../content-access.ts';
import { aidRecord } from '../site/feeds/aid-record.ts';
import { fullUrl } from '../site/href.ts';
import { OFFER_ADDRESS } from '../site/site-pages.ts';
import type { Exchange } from '../collections.ts';

interface Context {
  readonly props: { readonly exchange: Exchange };
}

/** A site that is not told to Aides-territoires has no such file. */
export async function getStaticPaths() {
  const exchange = await findExchange();
  return exchange === undefined ? [] : [{ params: { exchange: 'offre' }, props: { exchange } }];
}

/** The offer as an aid, in the shape that Aides-territoires imports. */
export async function GET({ props: { exchange } }: Context): Promise<Response> {
  const site = await getSite();
  const aid = aidRecord({
    record: exchange.record,
    offer: (await getOffer()).data,
    levels: (await getLevels()).map(({ data }) => data),
    levelWord: (await getInterface()).niveau,
    site,
    page: fullUrl(OFFER_ADDRESS, site.publicAddress),
    request: fullUrl('/contact/', site.publicAddress),
  });
  return Response.json({ format: exchange.format, count: 1, aides: [aid] });
}
