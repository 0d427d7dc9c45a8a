/**
 * The components that a guide or a funding page may use, by their French names. Apart from the others,
 * whose style would travel with each of these pages, the longest of the site.
 */
import type { GuidanceTag } from '../content-model/content-tags.ts';
import Encadre from './Encadre.astro';
import Phone from './Phone.astro';
import Service from './Service.astro';
import Source from './Source.astro';
import Template from './Template.astro';

export const guidanceComponents = {
  Encadre,
  Modele: Template,
  Service,
  Source,
  Telephone: Phone,
} satisfies Record<GuidanceTag, unknown>;
