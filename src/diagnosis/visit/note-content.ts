import { entryPath, href } from '../../site/href.ts';
import type { CollectionName, Data, Diagnosis, Offer } from '../../collections.ts';
import { needed } from '../../content-model/problem.ts';
import { exchangeOf, extraServices } from '../sheet/recommendation-content.ts';
import { guidesOf, named } from '../sheet/reading.ts';

interface Entry<Name extends CollectionName> {
  readonly id: string;
  readonly data: Data<Name>;
}

/** The service that a call carries out. */
export const CALL = 'premier-entretien';

/** Those that are done once the note is given: it proposes them no more. */
export const DONE: readonly string[] = [CALL, 'rendez-vous-sur-site', 'note-de-restitution'];

/** What the notes of all recommendations are made of. */
interface Sources {
  readonly diagnosis: Pick<Diagnosis, 'questionnaire' | 'recommandations'>;
  readonly levels: readonly Entry<'levels'>[];
  readonly offer: Offer;
  readonly guides: readonly Entry<'guides'>[];
  /** The aids of the step of a recommendation. */
  readonly schemesOf: (recommendation: string) => readonly Entry<'schemes'>[];
  /** What is to be looked at on site. */
  readonly toLookAt: readonly string[];
}

const linksTo = (collection: 'guides' | 'schemes', entries: readonly Entry<'guides' | 'schemes'>[]) =>
  entries.map(({ id, data: { title } }) => ({ title, href: href(entryPath(collection, id)) }));

/** All that a note may be made of: for each recommendation the services left, then the guides and the aids of its step. */
export function noteContent({ diagnosis, levels, offer, guides, schemesOf, toLookAt }: Sources) {
  const { questionnaire, recommandations } = diagnosis;
  // The call and the visit came before the note: it proposes what is left.
  const left = levels.map(({ id, data }) => ({
    id,
    data: { ...data, prestations: data.prestations.filter((service) => !DONE.includes(service.id)) },
  }));
  const all = levels.flatMap(({ data }) => data.prestations);
  for (const done of DONE)
    needed(
      all.find(({ id }) => id === done),
      'niveaux/niveau-1.mdx',
      done,
    );
  const added = extraServices(questionnaire.tableaux.prestationsEnPlus, left);
  return {
    questionnaire,
    toLookAt,
    /** The services that a rule may add, by their id. */
    extraServices: Object.fromEntries(added.map(({ service: { id, texte } }) => [id, texte])),
    recommendations: recommandations.map((recommendation) => {
      const { id, titre, aConfirmer } = recommendation;
      const schemes = schemesOf(id);
      const aids = named(recommendation.financements, schemes);
      return {
        id,
        title: titre,
        points: aConfirmer,
        ways: exchangeOf(recommendation, left, offer)
          .ways.filter(({ services }) => services.length > 0)
          .map(({ title: name, services }) => ({ title: name, services })),
        guides: linksTo('guides', guidesOf(recommendation, guides)),
        schemes: linksTo('schemes', [...aids, ...schemes.filter((scheme) => !aids.includes(scheme))]),
      };
    }),
  };
}

export type NoteContent = ReturnType<typeof noteContent>;
