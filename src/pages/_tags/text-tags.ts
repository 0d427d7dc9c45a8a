import type { TagOf } from '../../content-tags.ts';
import { contentComponents } from './content-tags.ts';
import AccessibilityFacts from '../../site/legal/AccessibilityFacts.astro';
import AccessibilityGrid from '../../site/legal/AccessibilityGrid.astro';
import Cases from '../../diagnosis/explained/Cases.astro';
import Eligibility from '../../offer/Eligibility.astro';
import Glossary from '../../guides/glossary/Glossary.astro';
import OfferText from '../../offer/OfferText.astro';
import SiteMap from './SiteMapInOrder.astro';

/** The components of the pages that are only their text, besides those of any page: their style travels with no tool. */
export const textComponents = {
  ...contentComponents,
  CriteresEnBref: AccessibilityFacts,
  CritereParCritere: AccessibilityGrid,
  Eligibilite: Eligibility,
  Glossaire: Glossary,
  Offre: OfferText,
  PlanDuSite: SiteMap,
  Situations: Cases,
} satisfies Record<TagOf<'text'>, unknown>;
