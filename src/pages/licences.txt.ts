import { noticesText } from '../site/legal/licences/notices.ts';
import { getLicences } from '../content-access.ts';

/** What of others the site gives to browsers, and the texts of their licences: the legal notice leads to it. */
export async function GET(): Promise<Response> {
  return new Response(noticesText(await getLicences()));
}
