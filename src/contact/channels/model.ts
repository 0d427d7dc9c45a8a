import type { ContactRequest } from '../request/model.ts';
import type { LetterPart } from '../../guides/documents/letter-file.ts';

/** Words of a letter around the request: who receives it, its day, its marks. */
export interface LetterFrame {
  /** Who receives it, one a line. */
  readonly recipient: readonly string[];
  /** « Le 28 novembre 2026 ». */
  readonly day: string;
  /** « Objet : ». */
  readonly subject: string;
  readonly signature: string;
}

/** Details given by the Département, each present even when undefined: an absent detail leaves its channel out. */
export interface ChannelSettings {
  readonly telephone: string;
  readonly email: string | undefined;
  readonly letter: LetterFrame;
  /** Address of a form of another site. */
  readonly form: string | undefined;
}

/** The request to hand over. */
export interface Handed {
  /** Request as corrected so far. */
  readonly request: ContactRequest;
  readonly settings: ChannelSettings;
  /** Called once a channel has taken the request. */
  readonly onDone: () => void;
}

/** A Word file to make in the browser, the whole request. */
export interface RequestFile {
  readonly kind: 'file';
  readonly name: string;
  readonly title: string;
  readonly parts: readonly LetterPart[];
}

/** A link that a program of the visitor follows, as a call: no web address, which would be a form. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
}

/** A text to copy. */
export interface Copy {
  readonly kind: 'copy';
  readonly text: string;
}

/** What the browser may hand to another program of the device. */
export interface Share {
  readonly kind: 'share';
  readonly title: string;
  readonly text: string;
}

/** A mail to open in the visitor's program. */
export interface Mail {
  readonly kind: 'mail';
  readonly href: string;
  /** Recipient, if the site knows it. */
  readonly address: string | undefined;
  /** How much of the request it carries: all, a shorter letter, or nothing. */
  readonly carries: 'all' | 'shorter' | 'nothing';
  /** Text to copy first, where the mail carries nothing. */
  readonly copyFirst: string | undefined;
}

/** A page of another site to open. */
export interface Form {
  readonly kind: 'form';
  readonly href: string;
  /** The whole request: the visitor's words never go in a web address. */
  readonly copyFirst: string;
}

export type ChannelAction = Link | Copy | Share | RequestFile | Mail | Form;

/**
 * A pure function from the request to the action offered to the visitor.
 *
 * @returns nothing if a detail that the channel needs is not given
 */
export type Channel<Action extends ChannelAction = ChannelAction> = (
  request: ContactRequest,
  settings: ChannelSettings,
) => Action | undefined;
