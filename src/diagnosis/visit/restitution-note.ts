/** The note that the service writes after a visit, as a Word file; loaded by whoever asks for it. */
import { downloadFile, wordType } from '../../components/browser/download-file.ts';
import { formatDate } from '../../content-model/text/format-date.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import type { Block, GuideDocument, Runs } from '../../guides/documents/read-documents.ts';
import { wordFile } from '../../guides/documents/word-file.ts';
import { givenAnswers, pointsToConfirm } from '../engine/explain.ts';
import type { Answers } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';
import type { KnownProject } from '../call-sheet/officer-sheet.ts';
import type { NoteContent } from './note-content.ts';

const run = (text: string): Runs => [{ text, bold: false, italic: false }];
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: run(text) });
const line = (label: string, value = '') => paragraph(`${label}\u00A0: ${value || '…'}`);

function list(items: readonly Runs[]): Block[] {
  const paragraphs = items.map((runs): Block[] => [{ kind: 'paragraph', runs }]);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: paragraphs }];
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', header: header.map(run), rows: rows.map((cells) => cells.map(run)) };
}

/** A part with its title; nothing where there is nothing to say. */
function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', runs: run(title) }, ...blocks];
}

/** What a note is made of besides the content. */
export interface NoteAnswers {
  readonly answers: Answers;
  readonly code: string;
  readonly known: KnownProject;
}

/**
 * The note, as far as a self-diagnosis goes: what was answered and why it leads there, what could be proposed and read, and
 * blanks for what was seen and agreed.
 *
 * @param given.code the code of the answers, as people read it
 * @param given.known what the link of the request says of the project
 * @param origin the address of the server that the note is made on
 * @returns nothing while a question asked has no answer
 */
export function restitutionNote(
  { questionnaire, recommendations, extraServices, toLookAt }: NoteContent,
  { answers, code, known }: NoteAnswers,
  origin: string,
): Pick<GuideDocument, 'title' | 'blocks'> | undefined {
  const matched = recommend(questionnaire, answers);
  const recommendation = recommendations.find(({ id }) => id === matched?.recommandation.alors);
  if (matched === undefined || recommendation === undefined) return undefined;
  const { premierePrestation, prestationsEnPlus: extra } = matched;
  const given = givenAnswers(questionnaire, answers);
  const clauses = Object.fromEntries(given.map(({ question, option }) => [question.id, option.clause]));
  const reason = (rule: { readonly motif: string }) => interpolate(rule.motif, clauses);
  const readings = (pages: typeof recommendation.guides) =>
    list(
      pages.map(({ title, href }) => run(title).map((one) => ({ ...one, link: new URL(href, origin).href }))),
    );

  /** A service with the reason of the rule that puts it there, if one does. */
  const because = (rule: { readonly motif: string } | undefined, text: string) =>
    rule === undefined ? text : `${text} ${reason(rule)}`;

  const offered = recommendation.ways.flatMap(({ title, services }) => {
    const first = services.filter(({ id }) => id === premierePrestation?.alors);
    const others = services.filter((service) => !first.includes(service));
    const lines = [
      ...first.map(({ texte }) => because(premierePrestation, texte)),
      ...others.map(({ texte }) => texte),
    ];
    return [...(title === undefined ? [] : [paragraph(`${title}\u00A0:`)]), ...list(lines.map(run))];
  });
  const added = (extra?.alors ?? [])
    .flatMap((id) => extraServices[id] ?? [])
    .map((text) => because(extra, text));
  const points = pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []);

  return {
    title: 'Note de restitution (modèle)',
    blocks: [
      paragraph(
        `Ce modèle reprend les réponses de la commune à l’autodiagnostic (code ${code}). La Mission le complète et le relit avant de le remettre. Il ne vaut ni décision, ni engagement du Département.`,
      ),
      line('Commune', known.commune),
      line('Bâtiment', known.building),
      line('Date de la visite'),
      line('Présents'),
      ...section('Le projet, d’après le lien de la demande', list(known.lines.map(run))),
      ...section('Ce que la commune a répondu', [
        table(
          ['Question', 'Réponse'],
          given.map(({ question, option }) => [question.titre, option.texte]),
        ),
      ]),
      ...section('Le point de départ et ses raisons', [
        paragraph(recommendation.title),
        paragraph(reason(matched.recommandation)),
      ]),
      ...section('Ce qui a été vu', [
        table(
          ['À regarder', 'Constat'],
          toLookAt.map((one) => [one, '…']),
        ),
      ]),
      ...section('À confirmer', list([...recommendation.points, ...points].map(run))),
      ...section('Les prestations qui pourraient être proposées', [...offered, ...list(added.map(run))]),
      ...section('Les guides pour avancer', readings(recommendation.guides)),
      ...section('Les aides à étudier à cette étape', readings(recommendation.schemes)),
      ...section(
        'Les suites convenues',
        ['Prochain rendez-vous', 'Interlocuteur à la Mission', 'Interlocuteur à la commune'].map((label) =>
          line(label),
        ),
      ),
    ],
  };
}

/** Gives the note as a Word file; whether the browser took it, as far as it says. */
export function giveNote(content: NoteContent, given: NoteAnswers): boolean {
  const { code } = given;
  const note = restitutionNote(content, given, location.origin);
  if (note === undefined) return false;
  const now = new Date();
  const foot = `Modèle écrit le ${formatDate(now, {})}, code ${code}`;
  // Files take their day in universal time.
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return downloadFile({
    name: `note-de-restitution-modele-${code}.docx`,
    type: wordType,
    content: wordFile(note, { foot }, day),
  });
}
