import { territoryOf } from '../territory/territory-data.ts';
import { getPublicLists } from '../territory/public-lists.ts';
import { getInterface, getSite } from '../content-access.ts';

/** The communes and groupings that the contact page proposes. */
export async function GET(): Promise<Response> {
  const { territory } = await getSite();
  const { territoire } = await getInterface();
  return Response.json(territoryOf(territory.department, territoire.types, getPublicLists()));
}
