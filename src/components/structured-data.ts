import { jsonInPage } from './json-in-page.ts';
import type { BreadcrumbList, GovernmentService, Graph, Thing, WebSite } from 'schema-dts';

/** Something with a page of its own; its address once the site has one. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly url: string | undefined;
}

/** Provider, audience, area and contact of a service. */
export interface Provision {
  readonly organisation: string;
  readonly desk: string;
  readonly telephone: string;
  readonly request: string | undefined;
  /** The area where it is given, if that has a name. */
  readonly area: string | undefined;
  readonly audience: string;
}

/** A page above another, or the page itself. */
interface Crumb {
  readonly name: string;
  readonly url: string;
}

function about({ name, description, url }: Described) {
  return { name, description, ...(url !== undefined && { url }) };
}

/**
 * A public service, in the words of schema.org.
 *
 * @param stages the services that it is made of, if any
 */
export function governmentService(
  service: Described,
  provision: Provision,
  stages: readonly Described[] = [],
): GovernmentService {
  const { organisation, desk, telephone, request, area, audience } = provision;
  const offers = stages.map((stage) => ({
    '@type': 'Offer' as const,
    itemOffered: { '@type': 'GovernmentService' as const, ...about(stage) },
  }));
  return {
    '@type': 'GovernmentService',
    ...about(service),
    provider: { '@type': 'GovernmentOrganization', name: organisation },
    ...(area !== undefined && { areaServed: { '@type': 'AdministrativeArea', name: area } }),
    audience: { '@type': 'Audience', audienceType: audience },
    availableChannel: {
      '@type': 'ServiceChannel',
      name: desk,
      servicePhone: { '@type': 'ContactPoint', telephone },
      ...(request !== undefined && { serviceUrl: request }),
    },
    ...(offers.length > 0 && { hasOfferCatalog: { '@type': 'OfferCatalog', itemListElement: offers } }),
  };
}

/** The site as a whole. */
export function webSite(site: Described, publisher: string): WebSite {
  return {
    '@type': 'WebSite',
    ...about(site),
    inLanguage: 'fr',
    publisher: { '@type': 'GovernmentOrganization', name: publisher },
  };
}

/** The way from the home page to a page, home first. */
export function breadcrumbList(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/** The text of a `<script type="application/ld+json">` that says these things. */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return jsonInPage(graph);
}
