/** Shared parts of the schemas of channels: see README.md. */
import type { z } from 'astro/zod';
import { describedText } from '../../content-model/fields.ts';

/** Content of a channel. */
export interface ChannelSchema {
  /** Name of its folder, and its name in the list « canaux » of `site.yaml`. */
  readonly id: string;
  /** Line of `site.yaml` without which the channel cannot be listed, if any. */
  readonly needs: string | undefined;
  /** Lines of `site.yaml` that serve this channel alone, by key. */
  readonly lines: z.ZodRawShape;
  /** Its texts in `contact.yaml`, by id. */
  readonly texts: z.ZodRawShape;
}

export const buttonText = describedText('Le bouton');
