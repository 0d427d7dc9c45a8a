/**
 * The components that a content file may use, by their French names. The pages hand them over: a
 * component imported inside an MDX file loses the hash of its style, and the policy of the page blocks it.
 * A page carries the style of all it is handed: what one page or one route alone uses, this route adds.
 */
import type { PageTag } from '../../content-model/content-tags.ts';
import { guidanceComponents } from './guide-tags.ts';
import Mentions from '../../site/legal/Mentions.astro';

export const contentComponents = {
  ...guidanceComponents,
  Mentions,
} satisfies Partial<Record<PageTag, unknown>>;
