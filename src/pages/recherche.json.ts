import { getSearchPhrases, getSitePages } from '../content-access.ts';
import { searchList } from '../search/search-list.ts';
import { href } from '../site/href.ts';

/** The pages that the search finds. */
export async function GET(): Promise<Response> {
  const list = searchList(await getSitePages(), await getSearchPhrases());
  return Response.json(list.map((page) => ({ ...page, href: href(page.href) })));
}
