/** Register of the channels: one folder and one line each (see README.md). Not for the browser: schemas hold zod. */
import type { z } from 'astro/zod';
import { copie } from './copie/schema.ts';
import { courriel } from './courriel/schema.ts';
import { fichier } from './fichier/schema.ts';
import { formulaire } from './formulaire/schema.ts';
import { partage } from './partage/schema.ts';
import { telephone } from './telephone/schema.ts';

export const channels = [telephone, courriel, copie, fichier, partage, formulaire] as const;

export const channelIds = channels.map(({ id }) => id);

export type ChannelId = (typeof channelIds)[number];

type Merged<Part> = (Part extends unknown ? (part: Part) => void : never) extends (all: infer All) => void
  ? All
  : never;

function merge<Part extends object>(parts: readonly Part[]): Merged<Part> {
  return Object.assign({}, ...parts);
}

/** Shape of the lines of `site.yaml` that serve one channel alone. */
export const channelLines = merge(channels.map(({ lines }) => lines));

/** Shape of the texts of channels in `contact.yaml`. */
export const channelTexts = merge(channels.map(({ texts }) => texts));

export type ChannelLines = Partial<z.output<z.ZodObject<typeof channelLines>>>;

/** Lines that serve one channel alone, among those of the site. */
export function pickChannelLines(site: ChannelLines): ChannelLines {
  return merge(
    Object.entries(site).flatMap(([key, value]) => (key in channelLines ? [{ [key]: value }] : [])),
  );
}
