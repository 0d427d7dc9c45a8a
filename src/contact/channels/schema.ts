/** Shared parts of the schemas of channels: see README.md. */
import { z } from 'astro/zod';
import { addressError, describedText } from '../../content-model/fields.ts';

/** Content of a channel. */
export interface ChannelSchema {
  /** Name of its folder, and its name in the list « canaux » of `site.yaml`. */
  readonly id: string;
  /** Line of `site.yaml` without which the channel cannot be listed, if any. */
  readonly needs: string | undefined;
  /** Lines of `site.yaml` that serve this channel alone, by key. */
  readonly lines: z.ZodRawShape;
  /** Its texts in `contact.yaml`, by id; optional for a channel that most sites do without. */
  readonly texts: z.ZodRawShape;
}

export const buttonText = describedText('Le bouton');

/** Texts of a channel without a card of its own: a link, or a form of another site. */
export const openTexts = z.strictObject({
  titre: describedText('Le nom de ce moyen'),
  texte: describedText('Ce qui va se passer'),
  bouton: buttonText,
});

/** Address of a form to open: encrypted, unless it is on this machine, to try it. */
export const formAddress = z
  .url({ ...addressError, abort: true })
  .refine((value) => /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)[:/])/.test(value), addressError);
