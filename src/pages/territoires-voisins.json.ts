import { neighboursOf } from '../project/territory/territory-data.ts';
import { getPublicLists } from '../project/territory/public-lists.ts';
import { getSite } from '../content-access.ts';

/** The communes of the departments beside, for a name that the contact page does not know. */
export async function GET(): Promise<Response> {
  const { territoire } = await getSite();
  return Response.json(neighboursOf(territoire.voisins, getPublicLists()));
}
