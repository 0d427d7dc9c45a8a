/** What the visitor wrote, by field. */
export type Values = Readonly<Record<string, string>>;

/** What the self-diagnosis knows: the visitor is not asked for it again. */
export interface DiagnosisSummary {
  readonly code: string;
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
      | 'precisions'
      | 'coordonnees'
      | 'fin',
      string
    >
  >;
  readonly signalement: Readonly<Record<'objet' | 'demande' | 'remarque', string>>;
  readonly champs: readonly { readonly id: string; readonly libelle: string; readonly saisie: string }[];
}

/** A request as the Mission receives it. */
export interface ContactRequest {
  readonly subject: string;
  readonly text: string;
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `- ${line}`).join('\n')}`];
}

function diagnosisParts(texts: RequestTexts, diagnosis: DiagnosisSummary | undefined): string[] {
  if (diagnosis === undefined) return [];
  const { texte } = texts;
  return [
    `${texte.recommandation}\n${diagnosis.recommendation} (${texte.code} ${diagnosis.code})`,
    ...list(
      texte.reponses,
      diagnosis.answers.map(({ question, answer }) => `${question} ${answer}`),
    ),
    ...list(texte.points, diagnosis.points),
  ];
}

function subjectOf({ texte, signalement }: RequestTexts, purpose: Purpose): string {
  if (purpose.kind === 'report') return `${signalement.objet} : ${purpose.page}`;
  return purpose.diagnosis?.opening === undefined ? texte.objet : texte.objetQuestion;
}

/**
 * Writes the request: one text, paragraphs apart, empty parts left out. Nothing is sent.
 *
 * @param values what the visitor wrote; a field left empty is left out
 */
export function composeRequest(texts: RequestTexts, values: Values, purpose: Purpose): ContactRequest {
  const { texte, signalement } = texts;
  const written = texts.champs.flatMap(({ id, libelle, saisie }) => {
    const value = values[id]?.trim() ?? '';
    return value === '' ? [] : [{ libelle, value, isMessage: saisie === 'texte' }];
  });
  const message = written.filter(({ isMessage }) => isMessage).map(({ value }) => value);
  const details = written
    .filter(({ isMessage }) => !isMessage)
    .map(({ libelle, value }) => `${libelle} : ${value}`);
  const isReport = purpose.kind === 'report';
  const opening = isReport
    ? [`${signalement.demande} ${purpose.page}`]
    : [purpose.diagnosis?.opening ?? texte.demande];
  const messageTitle = isReport ? signalement.remarque : texte.precisions;
  const parts = [
    texte.salutation,
    ...opening,
    ...message.map((value) => `${messageTitle}\n${value}`),
    ...(isReport ? [] : diagnosisParts(texts, purpose.diagnosis)),
    ...list(texte.coordonnees, details),
    ...(isReport ? [] : [texte.fin]),
  ];
  return { subject: subjectOf(texts, purpose), text: parts.join('\n\n') };
}
