/**
 * The components that a guide or a funding page may use, by their French names. Apart from the others,
 * whose style would travel with each of these pages, the longest of the site.
 */
import type { GuidanceTag } from '../../content-model/content-tags.ts';
import Encadre from '../../guides/Encadre.astro';
import Phone from '../../components/Phone.astro';
import Service from '../../offer/Service.astro';
import Source from '../../components/Source.astro';
import Document from '../../guides/documents/Document.astro';

export const guidanceComponents = {
  Encadre,
  Modele: Document,
  Service,
  Source,
  Telephone: Phone,
} satisfies Record<GuidanceTag, unknown>;
