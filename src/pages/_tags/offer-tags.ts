/** The components of the offer's page: the style of the levels travels with no other page of text. */
import type { PageTag } from '../../content-model/content-tags.ts';
import { contentComponents } from './content-tags.ts';
import LevelSummaries from '../../offer/LevelSummaries.astro';

export const offerComponents = { ...contentComponents, Niveaux: LevelSummaries } satisfies Partial<
  Record<PageTag, unknown>
>;
