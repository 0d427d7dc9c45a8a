/** A contact request: what it is made of, and what it is once written. Plain data, no dependency. */

/** What the visitor wrote, by field. */
export type Values = Readonly<Record<string, string>>;

/** A field of the form as the request names it. */
export interface RequestField {
  readonly id: string;
  readonly libelle: string;
  /** What one types in it; `texte` is the visitor's own words, `territoire` the place. */
  readonly saisie: string;
}

/** The commune or the grouping, where it is one that the site knows: the site's words, not the visitor's. */
export type RequestPlace = {
  readonly name: string;
  /** The place as the request says it, with its codes. */
  readonly label: string;
} & (
  | { readonly kind: 'commune'; readonly postcode: string; readonly code: string }
  | { readonly kind: 'grouping'; readonly department: string; readonly siren: string }
);

/** What the self-diagnosis knows: the visitor is not asked for it again. */
export interface DiagnosisSummary {
  readonly code: string;
  /** The address that reopens it, code included. */
  readonly address: string;
  readonly recommendation: string;
  /** What to ask, where the recommendation is not a level: it takes the place of the usual opening. */
  readonly opening?: string | undefined;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly points: readonly string[];
}

/** Why the visitor writes: to be accompanied, or to report a fault of a page. */
export type Purpose =
  | { readonly kind: 'support'; readonly diagnosis: DiagnosisSummary | undefined }
  | { readonly kind: 'report'; readonly page: string };

/** The sentences of a request, from the content. */
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

/** A request as the Mission receives it. */
export interface ContactRequest {
  readonly subject: string;
  readonly text: string;
  /** Who writes, a line each detail: the head of the letter that it makes on paper. */
  readonly sender: readonly string[];
  /** The code of the self-diagnosis, if there is one. */
  readonly code: string | undefined;
  /** What the site itself says of the request, without a word of the visitor: it may go in an address. */
  readonly summary: string;
  readonly place: RequestPlace | undefined;
}
