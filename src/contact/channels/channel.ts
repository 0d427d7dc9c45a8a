import type { ContactRequest } from '../request/model.ts';

/** An online form that fills in what its address carries: the name that it gives to each value. */
export interface PrefilledForm<Name extends string> {
  readonly address: string;
  readonly fields: Readonly<Partial<Record<Name, string | undefined>>>;
}

/** What the Département gives for the channels, each said even when absent: an absent detail leaves its channel out. */
export interface ChannelSettings {
  readonly telephone: string;
  readonly email: string | undefined;
  /** What a mail says where it could not hold the request: where to paste it. */
  readonly pasteHere: string;
  /** The address of a form of the Département that takes no value from it. */
  readonly form: string | undefined;
  readonly onlineProcedure: PrefilledForm<'code' | 'summary' | 'commune' | 'grouping'> | undefined;
  readonly publik: PrefilledForm<'code' | 'summary' | 'commune'> | undefined;
  /** The name of the files to download, without extension. */
  readonly fileName: string;
}

/** A file made in the browser. */
export interface RequestFile {
  readonly name: string;
  /** Its media type, with the set of characters. */
  readonly type: string;
  readonly content: string;
}

/** A number to call. */
export interface Call {
  readonly href: string;
  readonly number: string;
}

/** A text to copy. */
export interface Copy {
  readonly text: string;
}

/** Files to download: each is the whole request. */
export interface Download {
  readonly text: RequestFile;
  readonly mail: RequestFile | undefined;
}

/** A mail to open in the visitor's program. */
export interface Mail {
  readonly href: string;
  readonly address: string;
  /** The text to copy first, where the mail cannot carry it whole. */
  readonly copyFirst: string | undefined;
}

/** A page of another site to open. */
export interface Form {
  readonly href: string;
  /** The whole request: what the visitor wrote never goes in a web address. */
  readonly copyFirst: string;
  /** What the address carries of the request, to say it. */
  readonly carries: readonly ('code' | 'place' | 'summary')[];
}

/** What the visitor does to hand the request over. */
export type ChannelAction = Call | Copy | Download | Mail | Form;

/**
 * A way to hand a request over: a pure function from the request to what to do.
 *
 * @returns nothing if the Département has not given what the channel needs
 */
export type Channel<What extends ChannelAction = ChannelAction> = (
  request: ContactRequest,
  settings: ChannelSettings,
) => What | undefined;
