/** The channels, each with its folder (see README.md), and what `site.yaml` says of them. Not for the browser: it holds zod. */
import { z } from 'astro/zod';
import { addressError } from '../../content-model/fields.ts';

export const channelIds = ['telephone', 'courriel', 'copie', 'fichier', 'partage', 'formulaire'] as const;

export type ChannelId = (typeof channelIds)[number];

/** Address of a form of the Département to open: encrypted, unless it is on this machine, to try it. */
export const formAddress = z
  .url({ ...addressError, abort: true })
  .refine((value) => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(value), addressError);
