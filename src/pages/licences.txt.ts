import { noticesText } from '../site/legal/licences/notices.ts';
import { getLicences, getPage } from '../content-access.ts';

/** The texts of the licences of what the site gives to browsers. */
export async function GET(): Promise<Response> {
  const { data } = await getPage('licences');
  return new Response(noticesText(await getLicences(), `${data.title}\n${data.description}`));
}
