import { findExchange } from '../content-access.ts';
import { getAidFile } from '../site/feeds/aid-content.ts';
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
export async function GET({ props }: Context): Promise<Response> {
  return Response.json(await getAidFile(props.exchange));
}
