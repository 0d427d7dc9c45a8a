import { getInterface, getPage, getSite } from '../../content-access.ts';
import { getSitePages } from '../get-site-pages.ts';
import { llmsText } from './llms-text.ts';
import { href, fullUrl } from '../href.ts';
import { pagesBySection } from '../site-pages.ts';

/** The text of `/llms.txt`: every page that a reader may look for; addresses in full once the site has one. */
export async function getLlmsText(): Promise<string> {
  const { name, publicAddress } = await getSite();
  const { description } = (await getPage('accueil')).data;
  const { genres } = await getInterface();
  const sections = pagesBySection(await getSitePages()).map(({ kind, pages }) => ({
    title: genres[kind],
    lines: pages.map((page) => {
      const { title, summary } = page;
      return { title, summary, address: fullUrl(page.href, publicAddress) ?? href(page.href) };
    }),
  }));
  return llmsText({ name, summary: description, sections });
}
