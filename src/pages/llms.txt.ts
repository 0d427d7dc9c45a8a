import { getInterface, getPage, getSite } from '../content-access.ts';
import { getSitePages } from '../site/get-site-pages.ts';
import { llmsText } from '../site/feeds/llms.ts';
import { fullUrl, href } from '../site/href.ts';
import { pagesBySection } from '../site/site-pages.ts';

/** The pages of the site, for programs that answer questions; addresses in full once the site has one. */
export async function GET(): Promise<Response> {
  const { name, publicAddress } = await getSite();
  const { description } = (await getPage('accueil')).data;
  const { genres } = await getInterface();
  const sections = pagesBySection(await getSitePages()).map(({ kind, pages }) => ({
    title: genres[kind],
    pages: pages.map((page) => ({ ...page, address: fullUrl(page.href, publicAddress) ?? href(page.href) })),
  }));
  return new Response(llmsText(name, description, sections));
}
