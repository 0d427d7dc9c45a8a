import type { PageTag } from '../content-model/content-tags.ts';
import { contentComponents } from './content-components.ts';
import Examples from './Examples.astro';
import Figures from './Figures.astro';
import Flow from './Flow.astro';
import RuleTable from './RuleTable.astro';
import Versions from './Versions.astro';

/** The components of the page that shows how the self-diagnosis works, besides those of any page. */
export const diagnosisComponents = {
  ...contentComponents,
  Chiffres: Figures,
  Exemples: Examples,
  Regles: RuleTable,
  Schema: Flow,
  Versions,
} satisfies Partial<Record<PageTag, unknown>>;
