import { territoryOf } from '../project/territory/territory-data.ts';
import { getPublicLists } from '../project/territory/public-lists.ts';
import { getSite } from '../content-access.ts';

/** The communes and groupings that the contact page proposes. */
export async function GET(): Promise<Response> {
  const { territoire } = await getSite();
  return Response.json(territoryOf(territoire.departement, getPublicLists()));
}
