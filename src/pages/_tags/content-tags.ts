/**
 * The components that a content file may use, by their French names. The pages hand them over: a
 * component imported inside an MDX file loses the hash of its style, and the policy of the page blocks it.
 * A page carries the style of all it is handed: what one page alone uses, its route adds.
 */
import type { PageTag } from '../../content-model/content-tags.ts';
import AccessibilityCounts from '../../site/legal/AccessibilityCounts.astro';
import AccessibilityGrid from '../../site/legal/AccessibilityGrid.astro';
import ContactDetails from '../../offer/ContactDetails.astro';
import DataLicences from '../../site/legal/DataLicences.astro';
import Eligibility from '../../offer/Eligibility.astro';
import Glossary from '../../guides/glossary/Glossary.astro';
import { guidanceComponents } from './guide-tags.ts';
import SiteDetail from '../../site/SiteDetail.astro';
import OfferText from '../../offer/OfferText.astro';
import PointsOfQuestions from '../../diagnosis/explained/PointsOfQuestions.astro';
import EligibleCases from '../../offer/EligibleCases.astro';
import SiteMap from '../../site/SiteMap.astro';
import SoftwareLicences from '../../site/legal/licences/SoftwareLicences.astro';
import SpecialCases from '../../diagnosis/explained/SpecialCases.astro';

export const contentComponents = {
  ...guidanceComponents,
  CritereParCritere: AccessibilityGrid,
  ComptesDesCriteres: AccessibilityCounts,
  Coordonnees: ContactDetails,
  DonneesPubliques: DataLicences,
  Eligibilite: Eligibility,
  Glossaire: Glossary,
  Logiciels: SoftwareLicences,
  Manquant: SiteDetail,
  Offre: OfferText,
  Perimetre: EligibleCases,
  PlanDuSite: SiteMap,
  PointsAConfirmer: PointsOfQuestions,
  Situations: SpecialCases,
} satisfies Partial<Record<PageTag, unknown>>;
