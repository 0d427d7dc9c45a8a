/** A contact request: its parts, and the request once written. Plain data, no dependency. */

import type { NamedPlace } from '../../territory/model.ts';

/** Words of the visitor, by field. */
export type Values = Readonly<Record<string, string>>;

/** A field of the form, as the request names it. */
export interface RequestField {
  readonly id: string;
  readonly libelle: string;
  /** Kind of entry: `texte` for free text, `territoire` for the place. */
  readonly saisie: string;
  /** What introduces it in the letter, in place of its name. */
  readonly libelleLettre?: string | undefined;
  /** Present if the form folds it with those that few people fill in. */
  readonly plie?: true | undefined;
  /** Present if the head of the letter says its name: what it holds is not of the sender. */
  readonly nomme?: true | undefined;
}

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

/** Purpose of the message: support, or the report of a fault of a page. */
export type Purpose =
  | { readonly kind: 'support'; readonly diagnosis: DiagnosisSummary | undefined }
  | { readonly kind: 'report'; readonly page: string };

/** Sentences of a request, from the content. */
export interface RequestTexts {
  readonly texte: Readonly<
    Record<
      | 'objet'
      | 'objetQuestion'
      | 'salutation'
      | 'demande'
      | 'recommandation'
      | 'reponses'
      | 'points'
      | 'code'
      | 'rouvrir'
      | 'precisions'
      | 'fin',
      string
    >
  >;
  readonly signalement: Readonly<Record<'objet' | 'demande' | 'remarque', string>>;
}

/** A request as its recipient reads it. */
export interface ContactRequest {
  readonly subject: string;
  readonly text: string;
  /** Shorter letters, for what cannot carry the text whole: the longest first. None once the visitor has corrected it. */
  readonly shorter: readonly string[];
  /** Details of the sender: a paragraph of the text, and the head of the letter on paper. Empty if there is none. */
  readonly sender: string;
  /** Code of the self-diagnosis, if there is one. */
  readonly code: string | undefined;
  readonly place: NamedPlace | undefined;
}
