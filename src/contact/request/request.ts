import { stripControlChars, toSingleLine } from './control-chars.ts';
import type { ContactTexts } from '../../collections.ts';
import type {
  ContactRequest,
  DiagnosisSummary,
  FormField,
  ProjectSummary,
  Purpose,
  Values,
} from './model.ts';
import type { NamedPlace } from '../../project/territory/model.ts';

type Texts = Pick<ContactTexts, 'texte' | 'signalement'>;

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.map((line) => `- ${line}`).join('\n')}`];
}

function recommendationPart({ texte }: Texts, { recommendation, code }: DiagnosisSummary): string {
  return `${texte.recommandation}\n${recommendation} (${texte.code} ${code})`;
}

function answerParts({ texte }: Texts, diagnosis: DiagnosisSummary | undefined): string[] {
  if (diagnosis === undefined) return [];
  const answers = diagnosis.answers.map(({ question, answer }) => `${question} ${answer}`);
  return [...list(texte.reponses, answers), ...list(texte.points, diagnosis.points)];
}

function subjectOf({ texte, signalement }: Texts, purpose: Purpose, place?: NamedPlace): string {
  if (purpose.kind === 'report') return `${signalement.objet} : ${purpose.page}`;
  const subject = purpose.diagnosis?.opening === undefined ? texte.objet : texte.objetQuestion;
  return place === undefined ? subject : `${subject} (${place.name})`;
}

function openingOf({ texte, signalement }: Texts, purpose: Purpose): string {
  if (purpose.kind === 'report') return `${signalement.demande} ${purpose.page}`;
  return purpose.diagnosis?.opening ?? texte.demande;
}

/** Kinds of entry that come first, from the last to the first. */
const FIRST = ['organization-title', 'name'];

/**
 * Writes the request: one text, paragraphs apart, empty parts left out. Nothing is sent.
 *
 * @param fields fields of the form, in the order of the request
 * @param values words of the visitor by field; empty ones are left out, and so are active characters
 * @param place commune or grouping, if the site knows it
 * @param project what is joined of it, if anything is
 */
export function composeRequest(
  texts: Texts,
  fields: readonly FormField[],
  values: Values,
  purpose: Purpose,
  place?: NamedPlace,
  project?: ProjectSummary,
): ContactRequest {
  const { texte, signalement } = texts;
  const known = fields.some(({ saisie }) => saisie === 'territoire') ? place : undefined;
  const message = fields
    .filter(({ saisie }) => saisie === 'texte')
    .map(({ id }) => stripControlChars(values[id] ?? '').trim())
    .filter(Boolean);
  const wordsOf = ({ id, saisie }: FormField) =>
    (saisie === 'territoire' && known?.label) || toSingleLine(values[id] ?? '');
  const lineOf = (field: FormField) =>
    (field.plie || field.nomme ? `${field.libelleLettre ?? field.libelle} : ` : '') + wordsOf(field);
  const written = fields.filter((field) => field.saisie !== 'texte' && wordsOf(field));
  const sender = written
    .filter(({ plie }) => !plie)
    .toSorted((one, other) => FIRST.indexOf(other.saisie) - FIRST.indexOf(one.saisie))
    .map(lineOf)
    .join('\n');
  const asides = written
    .filter(({ plie }) => plie)
    .map(lineOf)
    .join('\n');
  const diagnosis = purpose.kind === 'report' ? undefined : purpose.diagnosis;
  const [messageTitle, end] =
    purpose.kind === 'report' ? [signalement.remarque] : [texte.precisions, texte.fin];
  const opening = openingOf(texts, purpose);
  const letter = (...parts: readonly (string | undefined)[]) =>
    [texte.salutation, opening, ...parts].filter(Boolean).join('\n\n');
  const outcome = diagnosis && recommendationPart(texts, diagnosis);
  const { lines, plan, address, withoutPlan } = project ?? {
    lines: [],
    plan: [],
    address: diagnosis?.address,
    withoutPlan: diagnosis?.address,
  };
  const projectParts = (said: readonly string[], link: string | undefined) => [
    ...list(texte.projet, said),
    [outcome, link && `${texte.rouvrir} ${link}`].filter(Boolean).join('\n'),
  ];
  const whole = (...said: Parameters<typeof projectParts>) =>
    letter(
      ...message.map((words) => `${messageTitle}\n${words}`),
      asides,
      ...projectParts(...said),
      ...answerParts(texts, diagnosis),
      end,
      sender,
      known?.details,
    );
  const brief = (...said: Parameters<typeof projectParts>) =>
    letter(...message, asides, ...projectParts(...said), sender);
  return {
    subject: subjectOf(texts, purpose, known),
    text: whole([...lines, ...plan], address),
    // The lines of the plan give way first, then the plan in the link, then the answers, which the code gives back; never
    // what the visitor wrote.
    shorter: [
      whole(lines, address),
      whole(lines, withoutPlan),
      brief([...lines, ...plan], address),
      brief(lines, address),
      brief(lines, withoutPlan),
      brief([], undefined),
      letter(
        ...message,
        asides,
        diagnosis && `${texte.recommandation} ${texte.code} ${diagnosis.code}`,
        sender,
      ),
    ],
    sender,
    signatory: written
      .filter(({ saisie }) => saisie === 'signature')
      .map(wordsOf)
      .join(),
    code: diagnosis?.code,
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

/** The parts of the text, blank lines apart, as a letter on paper lays it out: who asks is said once, in its head. */
export function letterParts({ text, sender }: ContactRequest) {
  const paragraphs = text.split('\n\n');
  const at = paragraphs.lastIndexOf(sender);
  const [head = '', ...after] = sender === '' || at < 0 ? [] : paragraphs.splice(at);
  return {
    /** Empty where the visitor has corrected it: it then stays where it stands. */
    sender: head,
    before: paragraphs.join('\n\n'),
    after: after.join('\n\n'),
  };
}

/** Request as one text, its subject first. */
export function toPlainText({ subject, text }: ContactRequest): string {
  return `${subject}\n\n${text}`;
}
