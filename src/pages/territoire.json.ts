import { territoryOf } from '../contact/territory/territory-data.ts';
import { getPublicLists } from '../contact/territory/public-lists.ts';
import { getContact, getSite } from '../content-access.ts';

/** The communes and groupings that the contact page proposes. */
export async function GET(): Promise<Response> {
  const { territory } = await getSite();
  const { territoire } = await getContact();
  return Response.json(territoryOf(territory.department, territoire.types, getPublicLists()));
}
