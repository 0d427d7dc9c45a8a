import { defineCollection } from 'astro/content/config';
import { collections as shapes, contentFiles as files } from 'offer-site/content-shapes';

export const collections = {
  offer: defineCollection({ loader: files('offer', shapes.offer), schema: shapes.offer.schema }),
  levels: defineCollection({ loader: files('levels', shapes.levels), schema: shapes.levels.schema }),
  guides: defineCollection({ loader: files('guides', shapes.guides), schema: shapes.guides.schema }),
  schemes: defineCollection({ loader: files('schemes', shapes.schemes), schema: shapes.schemes.schema }),
  programmes: defineCollection({
    loader: files('programmes', shapes.programmes),
    schema: shapes.programmes.schema,
  }),
  pages: defineCollection({ loader: files('pages', shapes.pages), schema: shapes.pages.schema }),
  diagnosis: defineCollection({
    loader: files('diagnosis', shapes.diagnosis),
    schema: shapes.diagnosis.schema,
  }),
  financingPlan: defineCollection({
    loader: files('financingPlan', shapes.financingPlan),
    schema: shapes.financingPlan.schema,
  }),
  versions: defineCollection({ loader: files('versions', shapes.versions), schema: shapes.versions.schema }),
  site: defineCollection({ loader: files('site', shapes.site), schema: shapes.site.schema }),
  interface: defineCollection({
    loader: files('interface', shapes.interface),
    schema: shapes.interface.schema,
  }),
  contact: defineCollection({ loader: files('contact', shapes.contact), schema: shapes.contact.schema }),
  sources: defineCollection({ loader: files('sources', shapes.sources), schema: shapes.sources.schema }),
  glossary: defineCollection({ loader: files('glossary', shapes.glossary), schema: shapes.glossary.schema }),
  synonyms: defineCollection({ loader: files('synonyms', shapes.synonyms), schema: shapes.synonyms.schema }),
  accessibility: defineCollection({
    loader: files('accessibility', shapes.accessibility),
    schema: shapes.accessibility.schema,
  }),
  licences: defineCollection({ loader: files('licences', shapes.licences), schema: shapes.licences.schema }),
  launchChecklist: defineCollection({
    loader: files('launchChecklist', shapes.launchChecklist),
    schema: shapes.launchChecklist.schema,
  }),
  exchange: defineCollection({ loader: files('exchange', shapes.exchange), schema: shapes.exchange.schema }),
};
