import type { BuiltPages } from '../../site/check-site.ts';

/** A link to another site. */
export interface ExternalLink {
  /** The address as the pages write it. */
  readonly address: string;
  /** What the link says, page by page. */
  readonly texts: readonly string[];
  /** The addresses of the pages that hold it. */
  readonly pages: readonly string[];
}

/** Whether an address starts with the name of a protocol: those of the site itself never do. */
export function isAbsolute(href: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href);
}

/** Every link of the built site that leads out of it and that a browser opens as a page, in alphabetical order. */
export function externalLinks(pages: BuiltPages): ExternalLink[] {
  const found = new Map<string, { texts: Set<string>; pages: Set<string> }>();
  for (const [page, root] of pages) {
    for (const link of root.querySelectorAll('a[href]')) {
      const href = link.getAttribute('href') ?? '';
      if (!isAbsolute(href) || /^(?:tel|mailto):/i.test(href)) continue;
      const entry = found.get(href) ?? { texts: new Set(), pages: new Set() };
      entry.texts.add(link.text.trim());
      entry.pages.add(page);
      found.set(href, entry);
    }
  }
  return [...found]
    .map(([address, entry]) => ({ address, texts: [...entry.texts], pages: [...entry.pages] }))
    .toSorted((one, other) => one.address.localeCompare(other.address));
}
