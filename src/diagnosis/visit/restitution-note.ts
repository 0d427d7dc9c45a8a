import type { InterfaceTexts } from '../../collections.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import type { Block, GuideDocument, Runs } from '../../guides/documents/read-documents.ts';
import type { Answers, Option, Question, QuestionLogic, Questionnaire } from '../engine/model.ts';
import { recommend } from '../engine/recommend.ts';

/** A question with the words that tell what a commune answered. */
interface NotedQuestion extends QuestionLogic, Pick<Question, 'title'> {
  readonly options: readonly Pick<Option, 'id' | 'label' | 'clause' | 'point'>[];
}

/** A questionnaire with those words, and the reasons of its rules. */
export interface NotedQuestionnaire extends Pick<Questionnaire, 'version' | 'tables'> {
  readonly questions: readonly NotedQuestion[];
}

/** A page to read, by its address from the root of the server. */
interface Reading {
  readonly title: string;
  readonly href: string;
}

/** What a recommendation brings to a note. */
export interface NotedRecommendation {
  readonly id: string;
  readonly title: string;
  readonly points: readonly string[];
  readonly services: readonly {
    /** The name of a variant, where the choice is open. */
    readonly title?: string | undefined;
    readonly list: readonly { readonly id: string; readonly text: string }[];
  }[];
  readonly guides: readonly Reading[];
  readonly schemes: readonly Reading[];
}

export type VisitTexts = NonNullable<InterfaceTexts['visite']>;

/** All that a note may be made of. */
export interface NoteContent {
  readonly questionnaire: NotedQuestionnaire;
  readonly recommendations: readonly NotedRecommendation[];
  /** The services that a rule may add, by their id. */
  readonly extraServices: Readonly<Record<string, string>>;
  /** What is to be looked at on site. */
  readonly toLookAt: readonly string[];
  /** The lines to fill in, before all else and after it. */
  readonly blanks: { readonly atHead: readonly string[]; readonly atEnd: readonly string[] };
  readonly texts: Omit<VisitTexts['note'], 'lignes' | 'lignesDesSuites'>;
}

const run = (text: string): Runs => [{ text, bold: false, italic: false }];
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: run(text) });

function list(items: readonly Runs[]): Block[] {
  const paragraphs = items.map((runs): Block[] => [{ kind: 'paragraph', runs }]);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items: paragraphs }];
}

/** A part with its title; nothing where there is nothing to say. */
function section(title: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', runs: run(title) }, ...blocks];
}

/**
 * The note that the service writes after a visit, as far as a self-diagnosis goes: what was answered and why it leads
 * there, what could be proposed and read, and blanks for what was seen and agreed.
 *
 * @param code the code of the answers, as people read it
 * @param origin the address of the server that the note is made on
 * @returns nothing while a question asked has no answer
 */
export function restitutionNote(
  { questionnaire, recommendations, extraServices, toLookAt, blanks, texts }: NoteContent,
  answers: Answers,
  code: string,
  origin: string,
): Pick<GuideDocument, 'title' | 'blocks'> | undefined {
  const matched = recommend(questionnaire, answers);
  const recommendation = recommendations.find(({ id }) => id === matched?.recommendation.outcome);
  if (matched === undefined || recommendation === undefined) return undefined;
  const { firstService, extraServices: extra } = matched;
  const given = questionnaire.questions.flatMap(({ id, title, options }) =>
    options.filter((option) => option.id === answers[id]).map((option) => ({ id, title, option })),
  );
  const clauses = Object.fromEntries(given.map(({ id, option }) => [id, option.clause]));
  const reason = (rule: { readonly reason: string }) => interpolate(rule.reason, clauses);
  const readings = (pages: readonly Reading[]) =>
    list(
      pages.map(({ title, href }) => run(title).map((one) => ({ ...one, link: new URL(href, origin).href }))),
    );

  /** A service with the reason of the rule that puts it there, if one does. */
  const because = (rule: { readonly reason: string } | undefined, text: string) =>
    rule === undefined ? text : `${text} ${reason(rule)}`;

  const services = recommendation.services.flatMap(({ title, list: offered }) => {
    const first = offered.filter(({ id }) => id === firstService?.outcome);
    const others = offered.filter((service) => !first.includes(service));
    const said = [...first.map(({ text }) => because(firstService, text)), ...others.map(({ text }) => text)];
    return [...(title === undefined ? [] : [paragraph(title)]), ...list(said.map(run))];
  });
  const added = (extra?.outcome ?? [])
    .flatMap((id) => extraServices[id] ?? [])
    .map((text) => because(extra, text));
  const points = [...recommendation.points, ...given.flatMap(({ option }) => option.point ?? [])];

  return {
    title: texts.titre,
    blocks: [
      paragraph(interpolate(texts.usage, { code })),
      ...blanks.atHead.map(paragraph),
      ...section(texts.reponses, [
        {
          kind: 'table',
          header: [run(texts.question), run(texts.reponse)],
          rows: given.map(({ title, option }) => [run(title), run(option.label)]),
        },
      ]),
      ...section(texts.depart, [paragraph(recommendation.title), paragraph(reason(matched.recommendation))]),
      ...section(texts.vu, [
        {
          kind: 'table',
          header: [run(texts.regarder), run(texts.constat)],
          rows: toLookAt.map((line) => [run(line), run('…')]),
        },
      ]),
      ...section(texts.points, list(points.map(run))),
      ...section(texts.prestations, [...services, ...list(added.map(run))]),
      ...section(texts.guides, readings(recommendation.guides)),
      ...section(texts.aides, readings(recommendation.schemes)),
      ...section(texts.suites, blanks.atEnd.map(paragraph)),
    ],
  };
}
