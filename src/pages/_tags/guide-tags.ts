/**
 * The components that a guide or the page of an aid may use, by their French names. Apart from the others,
 * whose style would travel with each of these pages, the longest of the site.
 */
import type { TagOf } from '../../content-tags.ts';
import Attention from '../../guides/Attention.astro';
import Encadre from '../../guides/Encadre.astro';
import Phone from '../../components/Phone.astro';
import Service from '../../offer/Service.astro';
import Source from '../../components/Source.astro';
import Blank from '../../guides/documents/Blank.astro';
import Document from '../../guides/documents/Document.astro';
import Words from '../../guides/documents/Words.astro';

export const schemeComponents = {
  Encadre,
  Service,
  Source,
  Telephone: Phone,
} satisfies Record<TagOf<'scheme'>, unknown>;

export const guideComponents = {
  ...schemeComponents,
  Attention,
  Modele: Document,
  Blanc: Blank,
  Mot: Words,
  Si: Words,
  Relire: Words,
} satisfies Record<TagOf<'guide'>, unknown>;
