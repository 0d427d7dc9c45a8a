import { defineCollection } from 'astro:content';
import { collections as registry, type CollectionName } from './collections.ts';
import { contentFiles } from './content-model/content-loader.ts';

const defined = Object.entries(registry).map(([name, { pattern, schema }]) => [
  name,
  defineCollection({ loader: contentFiles(pattern), schema }),
]);

export const collections: {
  readonly [Name in CollectionName]: { readonly schema: (typeof registry)[Name]['schema'] };
} = Object.fromEntries(defined);
