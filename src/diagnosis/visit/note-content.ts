import { href } from '../../site/href.ts';
import { entryPath } from '../../site/entry-path.ts';
import { typography } from '../../content-model/text/typography.ts';
import type { Level, Offer, Recommendation } from '../../collections.ts';
import type { Questionnaire } from '../engine/model.ts';
import { exchangeOf, extraServices } from '../sheet/recommendation-content.ts';
import { guidesOf, ranked } from '../sheet/reading.ts';
import type { NoteContent, NotedQuestionnaire, NotedRecommendation, VisitTexts } from './restitution-note.ts';

interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}

interface Titled {
  readonly title: string;
}

type GuideEntry = Entry<
  Titled & { readonly levels: readonly string[]; readonly variants: readonly string[] }
>;

/** The questionnaire with the words of the note, and no others. */
export function notedQuestionnaire({ version, questions, tables }: Questionnaire): NotedQuestionnaire {
  return {
    version,
    tables,
    questions: questions.map(({ id, askedWhen, title, options }) => ({
      id,
      askedWhen,
      title,
      options: options.map(({ id: option, label, clause, point }) => ({ id: option, label, clause, point })),
    })),
  };
}

/** A line to fill in. */
const blank = (label: string) => typography(`${label} : …`);

/** The words of a note, its lines to fill in apart. */
export function notedTexts({
  lignes,
  lignesDesSuites,
  ...texts
}: VisitTexts['note']): Pick<NoteContent, 'blanks' | 'texts'> {
  return { texts, blanks: { atHead: lignes.map(blank), atEnd: lignesDesSuites.map(blank) } };
}

/** The levels without the services that came before the note: it proposes what is left. */
export function levelsAfter(levels: readonly Entry<Level>[], done: readonly string[]): Entry<Level>[] {
  return levels.map(({ id, data }) => ({
    id,
    data: { ...data, services: data.services.filter((service) => !done.includes(service.id)) },
  }));
}

/** The services that a rule may add, by their id. */
export function servicesAdded(
  { tables }: Questionnaire,
  levels: readonly Entry<Level>[],
): NoteContent['extraServices'] {
  return Object.fromEntries(
    extraServices(tables.extraServices, levels).map(({ service }) => [service.id, service.text]),
  );
}

/** What a recommendation brings to a note: its services, then the guides and the aids of its step. */
export function notedRecommendation(
  recommendation: Recommendation,
  levels: readonly Entry<Level>[],
  offer: Offer,
  guides: readonly GuideEntry[],
  schemes: readonly Entry<Titled>[],
): NotedRecommendation {
  const { id, title, points } = recommendation;
  const { first, others } = guidesOf(recommendation, guides);
  const aids = ranked(recommendation.schemes, schemes);
  return {
    id,
    title,
    points,
    services: exchangeOf(recommendation, levels, offer)
      .ways.filter((way) => way.services.length > 0)
      .map((way) => ({
        title: way.title === undefined ? undefined : typography(`${way.title} :`),
        list: way.services,
      })),
    guides: [...first, ...others].map(({ id: guide, data }) => ({
      title: data.title,
      href: href(entryPath('guides', guide)),
    })),
    schemes: [...aids.first, ...aids.others].map(({ id: scheme, data }) => ({
      title: data.title,
      href: href(entryPath('schemes', scheme)),
    })),
  };
}
