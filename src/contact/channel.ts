import type { ContactRequest } from './request.ts';

/** What the Département gives for the channels; an absent detail leaves its channel out. */
export interface ChannelSettings {
  readonly telephone: string;
  readonly email?: string | undefined;
}

/** What the visitor does to hand the request over. */
export type Handover =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly href: string;
      /** What the link shows: the number, the address. */
      readonly label: string;
      /** Whether the link carries the whole request; if not, the text is to be copied first. */
      readonly complete: boolean;
    };

/**
 * A way to hand a request over: a pure function from the request to what to do.
 *
 * @returns nothing if the Département has not given what the channel needs
 */
export type Channel = (request: ContactRequest, settings: ChannelSettings) => Handover | undefined;
