/** A contact request: its parts, and the request once written. Plain data. */

import type { ContactTexts } from '../../collections.ts';
import type { NamedPlace } from '../../project/territory/model.ts';

/** Words of the visitor, by field. */
export type Values = Readonly<Record<string, string>>;

/** A field of the form, after the answers of the self-diagnosis; with `nomme`, the head of the letter says its name. */
export type FormField = ContactTexts['champs'][number] & { readonly nomme?: true | undefined };

/** Content of the self-diagnosis joined to the request. */
export interface DiagnosisSummary {
  readonly code: string;
  /** Address that reopens it, code included. */
  readonly address: string;
  readonly recommendation: string;
  /** Opening sentence, where the recommendation is not a level. */
  readonly opening?: string | undefined;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly points: readonly string[];
}

/** What a request says of the project. */
export interface ProjectSummary {
  /** Its building and its stage. */
  readonly lines: readonly string[];
  /** Its financing plan, which gives way first where there is no room. */
  readonly plan: readonly string[];
  /** Address that opens it, and the same without its plan. */
  readonly address: string;
  readonly withoutPlan: string;
}

/** Purpose of the message: support, or the report of a fault of a page. */
export type Purpose =
  | { readonly kind: 'support'; readonly diagnosis: DiagnosisSummary | undefined }
  | { readonly kind: 'report'; readonly page: string };

/** A request as its recipient reads it. */
export interface ContactRequest {
  readonly subject: string;
  readonly text: string;
  /** Shorter letters, for what cannot carry the text whole: the longest first. None once the visitor has corrected it. */
  readonly shorter: readonly string[];
  /** Details of the sender: a paragraph of the text, and the head of the letter on paper. Empty if there is none. */
  readonly sender: string;
  /** Name and quality of who signs, if the visitor said them. */
  readonly signatory: string;
  /** Code of the self-diagnosis, if there is one. */
  readonly code: string | undefined;
  readonly place: NamedPlace | undefined;
}
