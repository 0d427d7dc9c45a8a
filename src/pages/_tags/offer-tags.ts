/** The components of the offer's page: its own, and none whose style it would carry for nothing. */
import type { TagOf } from '../../content-tags.ts';
import ContactDetails from '../../offer/ContactDetails.astro';
import EligibleCases from '../../offer/EligibleCases.astro';
import LevelSummaries from '../../offer/LevelSummaries.astro';
import OfferText from '../../offer/OfferText.astro';
import Phone from '../../components/Phone.astro';
import Service from '../../offer/Service.astro';

export const offerComponents = {
  Coordonnees: ContactDetails,
  Niveaux: LevelSummaries,
  Offre: OfferText,
  Perimetre: EligibleCases,
  Service,
  Telephone: Phone,
} satisfies Record<TagOf<'offer'>, unknown>;
