import { getLlmsText } from '../site/feeds/llms-content.ts';

/** The pages of the site, for programs that answer questions. */
export async function GET(): Promise<Response> {
  return new Response(await getLlmsText());
}
