import type { ContactRequest } from '../request/model.ts';
import type { ChannelLines } from './index.ts';

/** Details given by the Département, each present even when undefined: an absent detail leaves its channel out. */
export interface ChannelSettings {
  readonly telephone: string;
  readonly email: string | undefined;
  /** Text of a mail that could not hold the request: where to paste it. */
  readonly pasteHere: string;
  /** Name of the files to download, without extension. */
  readonly fileName: string;
  /** Lines of `site.yaml` that serve one channel alone, by key. */
  readonly lines: ChannelLines;
}

/** A file made in the browser. */
export interface RequestFile {
  readonly name: string;
  /** Media type, with its character set. */
  readonly type: string;
  readonly content: string;
}

/** A link that a program of the visitor follows, as a call: no web address, which would be a form. */
export interface Link {
  readonly href: string;
}

/** A text to copy. */
export interface Copy {
  readonly text: string;
}

/** Files to download, each the whole request. */
export interface Download {
  readonly text: RequestFile;
  readonly mail: RequestFile | undefined;
}

/** A mail to open in the visitor's program. */
export interface Mail {
  readonly href: string;
  readonly address: string;
  /** Text to copy first, where the mail cannot carry it whole. */
  readonly copyFirst: string | undefined;
}

/** A page of another site to open. */
export interface Form {
  readonly href: string;
  /** The whole request: the visitor's words never go in a web address. */
  readonly copyFirst: string;
  /** Parts of the request in the address, to say so. */
  readonly carries: readonly ('code' | 'place' | 'summary')[];
}

export type ChannelAction = Link | Copy | Download | Mail | Form;

/**
 * A pure function from the request to the action offered to the visitor.
 *
 * @returns nothing if a detail that the channel needs is not given
 */
export type Channel<Action extends ChannelAction = ChannelAction> = (
  request: ContactRequest,
  settings: ChannelSettings,
) => Action | undefined;
