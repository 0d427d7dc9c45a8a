/**
 * The shape of every content file, with one line of French help a field. The one folder where a French
 * key gets its English name in the code.
 */
import type { z } from 'astro/zod';
import { accessibility } from './site/legal/accessibility-schema.ts';
import { versions } from './diagnosis/versions-schema.ts';
import { contact } from './contact/schema.ts';
import { diagnosis } from './diagnosis/schema.ts';
import { exchange } from './site/feeds/schema.ts';
import { financingPlan } from './funding/plan/schema.ts';
import { glossary } from './guides/glossary/schema.ts';
import { scheme, guide, page, sources } from './guides/schema.ts';
import { licences } from './site/legal/licences/schema.ts';
import { level, offer } from './offer/schema.ts';
import { interfaceTexts } from './content-model/interface-schema.ts';
import { launchChecklist } from './site/launch-checklist/schema.ts';
import { programmes } from './funding/programmes-schema.ts';
import { site } from './site/schema.ts';
import { synonyms } from './search/schema.ts';

/** The collections of the content folder: which files, what they hold, and whether a site may do without. */
export const collections = {
  offer: { pattern: 'offre.mdx', schema: offer },
  levels: { pattern: 'niveaux/*.mdx', schema: level },
  guides: { pattern: 'guides/*.mdx', schema: guide, isOptional: true },
  schemes: { pattern: 'financements/*.mdx', schema: scheme, isOptional: true },
  programmes: { pattern: 'programmes.yaml', schema: programmes, isOptional: true },
  pages: { pattern: 'pages/*.mdx', schema: page },
  diagnosis: { pattern: 'autodiagnostic.yaml', schema: diagnosis },
  financingPlan: { pattern: 'plan-de-financement.yaml', schema: financingPlan, isOptional: true },
  versions: { pattern: 'versions.yaml', schema: versions },
  site: { pattern: 'site.yaml', schema: site },
  interface: { pattern: 'interface.yaml', schema: interfaceTexts },
  contact: { pattern: 'contact.yaml', schema: contact },
  sources: { pattern: 'sources.yaml', schema: sources, isOptional: true },
  glossary: { pattern: 'glossaire.yaml', schema: glossary, isOptional: true },
  synonyms: { pattern: 'synonymes.yaml', schema: synonyms, isOptional: true },
  accessibility: { pattern: 'rgaa.yaml', schema: accessibility, isOptional: true },
  licences: { pattern: 'licences.yaml', schema: licences },
  launchChecklist: { pattern: 'ouverture.yaml', schema: launchChecklist, isOptional: true },
  exchange: { pattern: 'echange.yaml', schema: exchange, isOptional: true },
} as const;

export type CollectionName = keyof typeof collections;
/** Those that a site may do without. */
export type OptionalCollection = {
  [Name in CollectionName]: (typeof collections)[Name] extends { isOptional: true } ? Name : never;
}[CollectionName];
export type Data<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

export type Diagnosis = Data<'diagnosis'>;
export type Recommendation = Diagnosis['recommendations'][number];
export type Level = Data<'levels'>;
export type Offer = Data<'offer'>;
export type Programme = Data<'programmes'>['programmes'][number];
export type Site = Data<'site'>;
export type ContactTexts = Data<'contact'>;
export type Accessibility = Data<'accessibility'>;
export type FinancingPlan = Data<'financingPlan'>;
export type InterfaceTexts = Data<'interface'>;
export type Exchange = Data<'exchange'>;
