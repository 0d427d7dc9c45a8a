/** Where features are put together: the one list of the collections of the content folder, and their types. */
import type { z } from 'astro/zod';
import { contact } from './contact/schema.ts';
import { isOfText, tagsOf, tagsOfPage } from './content-tags.ts';
import type { Collections, ParsedContent } from './content-model/parse-content.ts';
import { diagnosis } from './diagnosis/schema.ts';
import { versions } from './diagnosis/versions-schema.ts';
import { financingPlan } from './funding/plan/schema.ts';
import { programmes, scheme } from './funding/schema.ts';
import { glossary } from './guides/glossary/schema.ts';
import { guide, sources } from './guides/schema.ts';
import { level, offer, officialText } from './offer/schema.ts';
import { papers } from './papers/schema.ts';
import { frequentQuestions, synonyms } from './search/schema.ts';
import { launchChecklist } from './site/launch-checklist/schema.ts';
import { accessibility } from './site/legal/accessibility-schema.ts';
import { page, site } from './site/schema.ts';
import { way } from './project/way/schema.ts';

const mustSpeak = () => true;

/** A line a collection: which files, their shape, the tags of their text, and whether it may be empty. */
export const collections = {
  offer: { pattern: 'offre.mdx', schema: offer, tags: () => tagsOf.offer, under: 2, mustSpeak },
  officialText: { pattern: 'texte-valide.yaml', schema: officialText, isOptional: true },
  levels: { pattern: 'niveaux/*.mdx', schema: level, tags: () => tagsOf.composed, mustSpeak },
  guides: { pattern: 'guides/*.mdx', schema: guide, tags: () => tagsOf.guide, mustSpeak },
  schemes: {
    pattern: 'financements/*.mdx',
    schema: scheme,
    tags: () => tagsOf.scheme,
    mustSpeak,
  },
  programmes: { pattern: 'programmes.yaml', schema: programmes },
  pages: { pattern: 'pages/*.mdx', schema: page, tags: tagsOfPage, mustSpeak: isOfText },
  diagnosis: { pattern: 'autodiagnostic.yaml', schema: diagnosis },
  financingPlan: { pattern: 'plan-de-financement.yaml', schema: financingPlan },
  way: { pattern: 'parcours.yaml', schema: way },
  papers: { pattern: 'papiers.yaml', schema: papers, isOptional: true },
  versions: { pattern: 'versions.yaml', schema: versions },
  site: { pattern: 'site.yaml', schema: site },
  frequentQuestions: { pattern: 'questions.yaml', schema: frequentQuestions },
  contact: { pattern: 'contact.yaml', schema: contact },
  sources: { pattern: 'sources.yaml', schema: sources },
  glossary: { pattern: 'glossaire.yaml', schema: glossary },
  synonyms: { pattern: 'synonymes.yaml', schema: synonyms },
  accessibility: { pattern: 'rgaa.yaml', schema: accessibility },
  launchChecklist: { pattern: 'ouverture.yaml', schema: launchChecklist },
} as const satisfies Collections;

/** The entries of every collection. */
export type Content = ParsedContent<typeof collections>;
export type CollectionName = keyof typeof collections;
export type Data<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;

export type Accessibility = Data<'accessibility'>;
export type ContactTexts = Data<'contact'>;
export type Diagnosis = Data<'diagnosis'>;
export type FinancingPlan = Data<'financingPlan'>;
export type Level = Data<'levels'>;
export type Offer = Data<'offer'>;
export type Programme = Data<'programmes'>['programmes'][number];
export type Recommendation = Diagnosis['recommandations'][number];
export type Site = Data<'site'>;
