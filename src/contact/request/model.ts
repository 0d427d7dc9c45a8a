/** A contact request: its parts, and the request once written. Plain data, no dependency. */

/** Words of the visitor, by field. */
export type Values = Readonly<Record<string, string>>;

/** A field of the form, as the request names it. */
export interface RequestField {
  readonly id: string;
  readonly libelle: string;
  /** Kind of entry: `texte` for free text, `territoire` for the place. */
  readonly saisie: string;
}

/** A commune or a grouping that the site knows, in the site's words. */
export type RequestPlace = {
  readonly name: string;
  /** Name with its codes, as the request says it. */
  readonly label: string;
} & (
  | { readonly kind: 'commune'; readonly postcode: string; readonly code: string }
  | { readonly kind: 'grouping'; readonly department: string; readonly siren: string }
);

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
      | 'coordonnees'
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
  /** Details of the sender, one a line: the head of the printed letter. */
  readonly sender: readonly string[];
  /** Code of the self-diagnosis, if there is one. */
  readonly code: string | undefined;
  /** Summary by the site, without a word of the visitor: it may go in an address. */
  readonly summary: string;
  readonly place: RequestPlace | undefined;
}
