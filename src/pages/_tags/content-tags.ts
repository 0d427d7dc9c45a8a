/**
 * The components that a content file may use, by their French names. The pages hand them over: a
 * component imported inside an MDX file loses the hash of its style, and the policy of the page blocks it.
 * A page carries the style of all it is handed: what one page or one route alone uses, this route adds.
 */
import type { TagOf } from '../../content-tags.ts';
import Phone from '../../components/Phone.astro';
import Encadre from '../../guides/Encadre.astro';
import Service from '../../offer/Service.astro';
import Mentions from '../../site/legal/Mentions.astro';

export const contentComponents = {
  Encadre,
  Mentions,
  Service,
  Telephone: Phone,
} satisfies Record<TagOf<'composed'>, unknown>;
