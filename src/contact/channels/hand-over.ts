import type { ContactTexts } from '../../collections.ts';
import type { ContactRequest } from '../request/model.ts';
import type { ChannelSettings } from './model.ts';

/** The request to hand over, and the words to say it with. */
export interface Handed {
  /** Request as corrected so far. */
  readonly request: ContactRequest;
  readonly settings: ChannelSettings;
  readonly texts: Pick<ContactTexts, 'copieRefusee' | 'canaux'>;
  /** Called once a channel has taken the request. */
  readonly onDone: () => void;
}

/** A button: its name, and what it does, which gives the sentence to say. */
export interface Act {
  readonly label: string;
  readonly act: () => Promise<string | undefined> | string | undefined;
}

/**
 * What a channel offers on the page: its buttons, and what is to be known before.
 *
 * @returns nothing where the device or the site cannot
 */
export type HandOver = (
  handed: Handed,
) => { readonly acts: readonly Act[]; readonly notes?: readonly string[] } | undefined;
