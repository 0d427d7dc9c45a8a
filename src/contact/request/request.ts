import { stripControlChars, toSingleLine } from './control-chars.ts';
import type {
  ContactRequest,
  DiagnosisSummary,
  Purpose,
  RequestField,
  RequestTexts,
  Values,
} from './model.ts';
import type { NamedPlace } from '../../territory/model.ts';

function list(title: string, lines: readonly string[], mark = '- '): string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.map((line) => mark + line).join('\n')}`];
}

function recommendationPart({ texte }: RequestTexts, { recommendation, code }: DiagnosisSummary): string {
  return `${texte.recommandation}\n${recommendation} (${texte.code} ${code})`;
}

function diagnosisParts(texts: RequestTexts, diagnosis: DiagnosisSummary | undefined): string[] {
  if (diagnosis === undefined) return [];
  const { texte } = texts;
  return [
    `${recommendationPart(texts, diagnosis)}\n${texte.rouvrir} ${diagnosis.address}`,
    ...list(
      texte.reponses,
      diagnosis.answers.map(({ question, answer }) => `${question} ${answer}`),
    ),
    ...list(texte.points, diagnosis.points),
  ];
}

function subjectOf({ texte, signalement }: RequestTexts, purpose: Purpose, place?: NamedPlace): string {
  if (purpose.kind === 'report') return `${signalement.objet} : ${purpose.page}`;
  const subject = purpose.diagnosis?.opening === undefined ? texte.objet : texte.objetQuestion;
  return place === undefined ? subject : `${subject} (${place.name})`;
}

function openingOf({ texte, signalement }: RequestTexts, purpose: Purpose): string {
  if (purpose.kind === 'report') return `${signalement.demande} ${purpose.page}`;
  return purpose.diagnosis?.opening ?? texte.demande;
}

/** A detail of the visitor, as each letter says it. */
interface Detail {
  readonly line: string;
  /** Its value alone, a place by its name. */
  readonly name: string;
  readonly isFolded: boolean;
}

/**
 * Letters that say less: without the answers, which the code gives back, then without what few people fill in.
 * What the visitor wrote on the project stands whole in each.
 */
function shorterLetters(
  texts: RequestTexts,
  diagnosis: DiagnosisSummary | undefined,
  before: readonly string[],
  details: readonly Detail[],
): string[] {
  const { texte } = texts;
  const names = details.filter(({ isFolded }) => !isFolded).map(({ name }) => name);
  const folded = details.filter(({ isFolded }) => isFolded).map(({ line }) => line);
  const letter = (...parts: readonly (string | undefined)[]) =>
    [...before, ...parts].filter(Boolean).join('\n\n');
  return [
    letter(diagnosis && recommendationPart(texts, diagnosis), folded.join('\n'), names.join('\n')),
    letter(diagnosis && `${texte.recommandation} ${texte.code} ${diagnosis.code}`, names.join('\n')),
  ];
}

/**
 * Writes the request: one text, paragraphs apart, empty parts left out. Nothing is sent.
 *
 * @param fields fields of the form, in the order of the request
 * @param values words of the visitor by field; empty ones are left out, and so are active characters
 * @param place commune or grouping, if the site knows it
 */
export function composeRequest(
  texts: RequestTexts,
  fields: readonly RequestField[],
  values: Values,
  purpose: Purpose,
  place?: NamedPlace,
): ContactRequest {
  const { texte, signalement } = texts;
  const known = fields.some(({ saisie }) => saisie === 'territoire') ? place : undefined;
  const message = fields
    .filter(({ saisie }) => saisie === 'texte')
    .map(({ id }) => stripControlChars(values[id] ?? '').trim())
    .filter(Boolean);
  const details = fields.flatMap(({ id, libelle, saisie, plie }): Detail[] => {
    const named = saisie === 'territoire' ? known : undefined;
    const line = named?.label ?? toSingleLine(values[id] ?? '');
    if (saisie === 'texte' || line === '') return [];
    return [{ line: `${libelle} : ${line}`, name: named?.name ?? line, isFolded: plie ?? false }];
  });
  const diagnosis = purpose.kind === 'report' ? undefined : purpose.diagnosis;
  const messageTitle = purpose.kind === 'report' ? signalement.remarque : texte.precisions;
  const opening = openingOf(texts, purpose);
  // Without dashes: it is also the head of the letter.
  const sender = list(
    texte.coordonnees,
    details.map(({ line }) => line),
    '',
  );
  const parts = [
    texte.salutation,
    opening,
    ...message.map((value) => `${messageTitle}\n${value}`),
    ...diagnosisParts(texts, diagnosis),
    ...sender,
    ...(purpose.kind === 'report' ? [] : [texte.fin]),
  ];
  return {
    subject: subjectOf(texts, purpose, known),
    text: parts.join('\n\n'),
    shorter: shorterLetters(texts, diagnosis, [texte.salutation, opening, ...message], details),
    sender: sender.join(''),
    code: diagnosis?.code,
    summary: [
      opening,
      ...(diagnosis === undefined
        ? []
        : [recommendationPart(texts, diagnosis), ...list(texte.points, diagnosis.points)]),
    ].join('\n\n'),
    place: known,
  };
}

/** Request with the visitor's corrections. */
export function correctRequest(
  request: ContactRequest,
  corrections: { readonly subject: string; readonly text: string },
): ContactRequest {
  const text = stripControlChars(corrections.text);
  return {
    ...request,
    subject: toSingleLine(corrections.subject),
    text,
    shorter: text === request.text ? request.shorter : [],
  };
}

/** Parts of a text, blank lines apart: who asks, what comes before, what comes after. */
export interface LetterParts {
  /** Empty where the visitor has corrected it: it then stays where it stands. */
  readonly sender: string;
  readonly before: string;
  readonly after: string;
}

/** The text as a letter on paper lays it out: who asks is said once, in its head. */
export function letterParts({ text, sender }: ContactRequest): LetterParts {
  const paragraphs = text.split('\n\n');
  const at = paragraphs.indexOf(sender);
  if (sender === '' || at < 0) return { sender: '', before: text, after: '' };
  return {
    sender,
    before: paragraphs.slice(0, at).join('\n\n'),
    after: paragraphs.slice(at + 1).join('\n\n'),
  };
}

/** Request as one text, its subject first. */
export function toPlainText({ subject, text }: ContactRequest): string {
  return `${subject}\n\n${text}`;
}
