import { href } from '../../site/href.ts';
import { entryPath } from '../../site/entry-path.ts';
import type { Diagnosis, Level, Offer } from '../../collections.ts';
import { exchangeOf, extraServices } from '../sheet/recommendation-content.ts';
import { guidesOf, named } from '../sheet/reading.ts';
import type { NoteContent } from './restitution-note.ts';

interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}

interface Titled {
  readonly title: string;
}

/** What the notes of all recommendations are made of. */
interface Sources {
  readonly levels: readonly Entry<Level>[];
  /** The services that came before the note: it proposes what is left. */
  readonly done: readonly string[];
  readonly offer: Offer;
  readonly guides: readonly Entry<
    Titled & { readonly levels: readonly string[]; readonly variants: readonly string[] }
  >[];
  /** The aids of the step of a recommendation. */
  readonly schemesOf: (recommendation: string) => readonly Entry<Titled>[];
}

const linksTo = (collection: 'guides' | 'schemes', entries: readonly Entry<Titled>[]) =>
  entries.map(({ id, data: { title } }) => ({ title, href: href(entryPath(collection, id)) }));

/** What each recommendation brings to a note: its services, then the guides and the aids of its step. */
export function noteContent(
  { questionnaire, recommendations }: Pick<Diagnosis, 'questionnaire' | 'recommendations'>,
  { levels, done, offer, guides, schemesOf }: Sources,
): Pick<NoteContent, 'questionnaire' | 'recommendations' | 'extraServices'> {
  const left = levels.map(({ id, data }) => ({
    id,
    data: { ...data, services: data.services.filter((service) => !done.includes(service.id)) },
  }));
  return {
    questionnaire,
    extraServices: Object.fromEntries(
      extraServices(questionnaire.tables.extraServices, left).map(({ service }) => [
        service.id,
        service.text,
      ]),
    ),
    recommendations: recommendations.map((recommendation) => {
      const { id, title, points } = recommendation;
      const schemes = schemesOf(id);
      const aids = named(recommendation.schemes, schemes);
      return {
        id,
        title,
        points,
        ways: exchangeOf(recommendation, left, offer)
          .ways.filter(({ services }) => services.length > 0)
          .map(({ title: name, services }) => ({ title: name, services })),
        guides: linksTo('guides', guidesOf(recommendation, guides)),
        schemes: linksTo('schemes', [...aids, ...schemes.filter((scheme) => !aids.includes(scheme))]),
      };
    }),
  };
}
