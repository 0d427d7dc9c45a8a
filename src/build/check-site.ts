import { parse, type HTMLElement } from 'node-html-parser';
import type { Problem } from './problem.ts';

/** The built pages, by address without `base`: `/guides/`, `/404.html`. */
export type BuiltPages = ReadonlyMap<string, string>;

interface Page {
  readonly address: string;
  readonly root: HTMLElement;
  readonly anchors: ReadonlySet<string>;
}

function read([address, html]: readonly [string, string]): Page {
  const root = parse(html);
  return { address, root, anchors: new Set(root.querySelectorAll('[id]').map(({ id }) => id)) };
}

/** Where an internal link leads, the base taken away; nothing for other sites and other protocols. */
function target(href: string, from: string, base: string): { address: string; anchor: string } | undefined {
  const origin = 'http://site.invalid';
  const root = base.replace(/\/$/, '');
  const url = new URL(href, origin + root + from);
  if (url.origin !== origin) return undefined;
  const inside = url.pathname === root || url.pathname.startsWith(`${root}/`);
  const address = inside ? url.pathname.slice(root.length) || '/' : url.pathname;
  return { address: decodeURI(address), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** The closest of the known values, to propose it: it shares the most beginning. */
function closest(value: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let length = 1;
  for (const candidate of known) {
    let shared = 0;
    while (shared < candidate.length && candidate[shared] === value[shared]) shared += 1;
    if (shared > length) [best, length] = [candidate, shared];
  }
  return best;
}

/** The links of the contents, not those of the script's own use of the fragment. */
function links({ root }: Page): string[] {
  return root.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? '');
}

function checkLinks(
  page: Page,
  pages: ReadonlyMap<string, Page>,
  files: ReadonlySet<string>,
  base: string,
): Problem[] {
  return links(page).flatMap((href): Problem[] => {
    const place = target(href, page.address, base);
    if (place === undefined || files.has(place.address)) return [];
    const found = pages.get(place.address);
    if (found === undefined) {
      const near = closest(place.address, pages.keys());
      const remedy = near === undefined ? 'corrigez l’adresse du lien' : `écrivez peut-être « ${near} »`;
      return [{ file: page.address, message: `Lien cassé : « ${href} » ne mène à aucune page.`, remedy }];
    }
    // The contact page reads its fragment: it is not an anchor there.
    const isData = place.anchor.includes('=');
    if (place.anchor === '' || isData || found.anchors.has(place.anchor)) return [];
    const known = [...found.anchors].join(', ');
    const message = `Ancre cassée : « ${href} » ne mène à aucun titre de la page ${place.address}.`;
    return [{ file: page.address, message, remedy: `écrivez une de celles-ci : ${known}` }];
  });
}

/** Pages that no chain of links from the home page reaches. */
function checkOrphans(pages: ReadonlyMap<string, Page>, base: string): Problem[] {
  const reached = new Set<string>();
  const queue = ['/'];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const page = pages.get(address);
    if (page === undefined || reached.has(address)) continue;
    reached.add(address);
    queue.push(...links(page).flatMap((href) => target(href, page.address, base)?.address ?? []));
  }
  return [...pages.keys()]
    .filter((address) => !reached.has(address) && address !== '/404.html')
    .map((address) => ({
      file: address,
      message: 'Page orpheline : aucun lien n’y mène depuis l’accueil.',
      remedy: 'faites-y un lien depuis une page de sa rubrique ou depuis le plan du site',
    }));
}

/**
 * The faults of the built site that no content file shows alone: broken links, broken anchors, orphans.
 *
 * @param files the other files of the site, by address without `base`
 */
export function checkSite(built: BuiltPages, files: ReadonlySet<string>, base: string): Problem[] {
  const pages = new Map([...built].map((entry) => [entry[0], read(entry)]));
  return [
    ...[...pages.values()].flatMap((page) => checkLinks(page, pages, files, base)),
    ...checkOrphans(pages, base),
  ];
}
