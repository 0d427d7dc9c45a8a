import type { TagOf } from '../../content-tags.ts';
import { contentComponents } from './content-tags.ts';
import Examples from '../../diagnosis/explained/Examples.astro';
import Length from '../../diagnosis/explained/Length.astro';
import RuleTable from '../../diagnosis/explained/RuleTable.astro';
import Versions from '../../diagnosis/explained/Versions.astro';

/** The components of the pages that show the rules of the self-diagnosis, besides those of any page. */
export const diagnosisComponents = {
  ...contentComponents,
  Exemples: Examples,
  Longueur: Length,
  Regles: RuleTable,
  Versions,
} satisfies Record<TagOf<'diagnosis'>, unknown>;
