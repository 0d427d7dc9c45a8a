import { entryPath } from '../../site/href.ts';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { NOT_KEPT_PAGE } from '../../site/offline/names.ts';
import { pagePath } from '../../site/named-pages.ts';
import type { Content } from '../../collections.ts';

/** What the public address changes in Astro's configuration. */
interface Publication {
  /** Origin and folder; empty when the address is not known yet. */
  readonly place: { readonly site?: string; readonly base?: string };
  readonly integrations: readonly AstroIntegration[];
}

/** What the officers open with a code that they are told: nobody looks for it. */
const ofTheOfficers = ['espace-agents', 'fiche-d-appel', 'fiche-de-visite'];

/**
 * The site's origin and folder from the public address of `site.yaml`, and a map for search engines
 * without the pages that are `noindex`. Without that address, nothing absolute is emitted.
 */
export function publication({ site, diagnosis }: Content): Publication {
  const address = site[0]?.value.adressePublique;
  if (address === undefined) return { place: {}, integrations: [] };
  const { origin, pathname } = new URL(address);
  const recommendations = diagnosis.flatMap(({ value }) =>
    value.recommandations.map(({ id }) => entryPath('recommendations', id)),
  );
  const hidden = [...recommendations, ...ofTheOfficers.map(pagePath), NOT_KEPT_PAGE];
  const isListed = (page: string) => {
    const path = new URL(page).pathname;
    return !path.includes('/autodiagnostic/question/') && !hidden.some((end) => path.endsWith(end));
  };
  return { place: { site: origin, base: pathname }, integrations: [sitemap({ filter: isListed })] };
}
