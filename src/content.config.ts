import { defineCollection } from 'astro/content/config';
import { collections as shapes, contentFiles as files } from 'offer-site/content-shapes';

export const collections = {
  offer: defineCollection({ loader: files('offer'), schema: shapes.offer.schema }),
  levels: defineCollection({ loader: files('levels'), schema: shapes.levels.schema }),
  guides: defineCollection({ loader: files('guides'), schema: shapes.guides.schema }),
  schemes: defineCollection({ loader: files('schemes'), schema: shapes.schemes.schema }),
  programmes: defineCollection({
    loader: files('programmes'),
    schema: shapes.programmes.schema,
  }),
  pages: defineCollection({ loader: files('pages'), schema: shapes.pages.schema }),
  diagnosis: defineCollection({ loader: files('diagnosis'), schema: shapes.diagnosis.schema }),
  financingPlan: defineCollection({ loader: files('financingPlan'), schema: shapes.financingPlan.schema }),
  versions: defineCollection({ loader: files('versions'), schema: shapes.versions.schema }),
  site: defineCollection({ loader: files('site'), schema: shapes.site.schema }),
  interface: defineCollection({ loader: files('interface'), schema: shapes.interface.schema }),
  contact: defineCollection({ loader: files('contact'), schema: shapes.contact.schema }),
  sources: defineCollection({ loader: files('sources'), schema: shapes.sources.schema }),
  glossary: defineCollection({ loader: files('glossary'), schema: shapes.glossary.schema }),
  synonyms: defineCollection({ loader: files('synonyms'), schema: shapes.synonyms.schema }),
  accessibility: defineCollection({
    loader: files('accessibility'),
    schema: shapes.accessibility.schema,
  }),
  licences: defineCollection({ loader: files('licences'), schema: shapes.licences.schema }),
  launchChecklist: defineCollection({ loader: files('launchChecklist'), schema: shapes.launchChecklist.schema }),
  exchange: defineCollection({ loader: files('exchange'), schema: shapes.exchange.schema }),
};
