import { defineCollection } from 'astro/content/config';
import { collections as shapes, contentFiles as files } from 'offer-site/content-shapes';

export const collections = {
  offer: defineCollection({ loader: files(shapes.offer.pattern), schema: shapes.offer.schema }),
  levels: defineCollection({ loader: files(shapes.levels.pattern), schema: shapes.levels.schema }),
  guides: defineCollection({ loader: files(shapes.guides.pattern), schema: shapes.guides.schema }),
  fundings: defineCollection({ loader: files(shapes.fundings.pattern), schema: shapes.fundings.schema }),
  programmes: defineCollection({
    loader: files(shapes.programmes.pattern),
    schema: shapes.programmes.schema,
  }),
  pages: defineCollection({ loader: files(shapes.pages.pattern), schema: shapes.pages.schema }),
  diagnosis: defineCollection({ loader: files(shapes.diagnosis.pattern), schema: shapes.diagnosis.schema }),
  financing: defineCollection({ loader: files(shapes.financing.pattern), schema: shapes.financing.schema }),
  versions: defineCollection({ loader: files(shapes.versions.pattern), schema: shapes.versions.schema }),
  site: defineCollection({ loader: files(shapes.site.pattern), schema: shapes.site.schema }),
  interface: defineCollection({ loader: files(shapes.interface.pattern), schema: shapes.interface.schema }),
  contact: defineCollection({ loader: files(shapes.contact.pattern), schema: shapes.contact.schema }),
  sources: defineCollection({ loader: files(shapes.sources.pattern), schema: shapes.sources.schema }),
  glossary: defineCollection({ loader: files(shapes.glossary.pattern), schema: shapes.glossary.schema }),
  synonyms: defineCollection({ loader: files(shapes.synonyms.pattern), schema: shapes.synonyms.schema }),
  accessibility: defineCollection({
    loader: files(shapes.accessibility.pattern),
    schema: shapes.accessibility.schema,
  }),
  licences: defineCollection({ loader: files(shapes.licences.pattern), schema: shapes.licences.schema }),
  opening: defineCollection({ loader: files(shapes.opening.pattern), schema: shapes.opening.schema }),
  exchange: defineCollection({ loader: files(shapes.exchange.pattern), schema: shapes.exchange.schema }),
};
