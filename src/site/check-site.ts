import { parse, type HTMLElement } from 'node-html-parser';
import { NOT_KEPT_PAGE } from './offline/names.ts';
import { closest } from '../content-model/closest.ts';
import type { Problem } from '../content-model/problem.ts';

/** Served when nothing else answers, with the status 404. */
export const NOT_FOUND_PAGE = '/404.html';

/** The address of a built file: a folder's page is the folder. */
export function addressOf(path: string): string {
  return `/${path}`.replace(/\/index\.html$/, '/');
}

interface Site {
  readonly pages: ReadonlyMap<string, PageLinks>;
  readonly files: ReadonlySet<string>;
  readonly base: string;
  readonly writtenAt: WrittenAt;
  readonly dataFragments: DataFragments;
}

/** What the links of a site are judged by, page by page: a large site is not kept whole. */
export interface PageLinks {
  readonly address: string;
  /** Where its links lead, each once, as they are written. */
  readonly links: readonly string[];
  /** Where a link may lead inside it. */
  readonly anchors: ReadonlySet<string>;
  /** What it reads in its fragment besides an anchor. */
  readonly fragments: readonly string[];
}

function valuesOf(root: HTMLElement, name: string): string[] {
  return root.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? '');
}

/** The links and anchors of a built page, by its address without `base`: `/guides/`, `/404.html`. */
export function linksOf([address, html]: readonly [address: string, html: string]): PageLinks {
  const root = parse(html);
  return {
    address,
    links: [...new Set(root.querySelectorAll('a[href]').map((link) => link.getAttribute('href') ?? ''))],
    anchors: new Set(valuesOf(root, 'id')),
    fragments: valuesOf(root, 'data-fragment').flatMap((kinds) => kinds.split(' ')),
  };
}

/** Where an internal link leads, the base taken away; nothing for other sites and other protocols. */
function target(href: string, from: string, base: string): { address: string; anchor: string } | undefined {
  const origin = 'http://site.invalid';
  const root = base.replace(/\/$/, '');
  const url = new URL(href, origin + root + from);
  if (url.origin !== origin) return undefined;
  const inside = url.pathname === root || url.pathname.startsWith(`${root}/`);
  // Outside the folder of the site, no page of ours answers, even one of the same name.
  const address = inside ? url.pathname.slice(root.length) || '/' : `hors du site : ${url.pathname}`;
  return { address: decodeURI(address), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** What pages read in their fragment besides an anchor, by the value of `data-fragment`: whether one can be read. */
export type DataFragments = Readonly<Record<string, (fragment: string) => boolean>>;

/** Where a link is written in the content files; nothing for a link that a component makes. */
type WrittenAt = (href: string) => { readonly file: string; readonly line: number } | undefined;

/** What is said of a link that leads to no page, with the address that it may mean. */
function brokenLink(
  href: string,
  address: string,
  pages: Iterable<string>,
): Pick<Problem, 'message' | 'remedy'> {
  const near = closest(address, pages);
  return {
    message: `Lien cassé : « ${href} » ne mène à aucune page.`,
    remedy: near === undefined ? 'corrigez l’adresse du lien' : `écrivez peut-être « ${near} »`,
  };
}

function checkLinks(page: PageLinks, site: Site): Problem[] {
  return page.links.flatMap((href): Problem[] => {
    const place = target(href, page.address, site.base);
    if (place === undefined || site.files.has(place.address)) return [];
    const found = site.pages.get(place.address);
    // Looked for once there is a fault: every link of every page in every file would grow with the cube of the site.
    const where = () =>
      site.writtenAt(href.slice(site.base.replace(/\/$/, '').length)) ?? { file: page.address };
    if (found === undefined) return [{ ...where(), ...brokenLink(href, place.address, site.pages.keys()) }];
    if (
      place.anchor === '' ||
      found.anchors.has(place.anchor) ||
      found.fragments.some((kind) => site.dataFragments[kind]?.(place.anchor))
    )
      return [];
    const message = `Ancre cassée : « ${href} » ne mène à aucun titre de la page ${place.address}.`;
    return [{ ...where(), message, remedy: `écrivez une de celles-ci : ${[...found.anchors].join(', ')}` }];
  });
}

/** Pages that answer in place of another. */
const INSTEAD: ReadonlySet<string> = new Set([NOT_FOUND_PAGE, NOT_KEPT_PAGE]);

/** Pages that no chain of links from the home page reaches. */
function checkOrphans(pages: ReadonlyMap<string, PageLinks>, base: string): Problem[] {
  const reached = new Set<string>();
  const queue = ['/'];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    const page = pages.get(address);
    if (page === undefined || reached.has(address)) continue;
    reached.add(address);
    queue.push(...page.links.flatMap((href) => target(href, page.address, base)?.address ?? []));
  }
  return [...pages.keys()]
    .filter((address) => !reached.has(address) && !INSTEAD.has(address))
    .map((address) => ({
      file: address,
      message: 'Page orpheline : aucun lien n’y mène depuis l’accueil.',
      remedy: 'faites-y un lien depuis une page de sa rubrique ou depuis le plan du site',
    }));
}

/** A fault that a component repeats on many pages is one fault, said once. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ message }) => !seen.has(message) && seen.add(message));
}

/**
 * The faults of the built site that no content file shows alone: broken links, broken anchors, orphans.
 *
 * @param files the other files of the site, by address without `base`
 * @param writtenAt where a link stands in the content files, to send the editor there
 * @param dataFragments what tools read in the fragment of their page
 */
export function checkSite(
  read: readonly PageLinks[],
  files: ReadonlySet<string>,
  base: string,
  writtenAt: WrittenAt = () => undefined,
  dataFragments: DataFragments = {},
): Problem[] {
  const pages = new Map(read.map((page) => [page.address, page]));
  const site = { pages, files, base, writtenAt, dataFragments };
  return [...eachOnce(read.flatMap((page) => checkLinks(page, site))), ...checkOrphans(pages, base)];
}
