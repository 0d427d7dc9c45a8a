import type { Content } from '../collections.ts';
import { isDraft } from '../content-model/drafts.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { checkKnown, reportOn, type Place } from '../content-model/references.ts';
import type { Step, Way } from './schema.ts';

/** A thing that steps cite, where it is written. */
interface Placed extends Place {
  readonly id: string;
}

/** A service, and the level that it is of. */
interface PlacedService extends Placed {
  readonly level: string;
}

/** What steps cite, kind by kind. */
interface Kind {
  /** The key of a step, in its file. */
  readonly key: string;
  readonly of: (step: Step) => readonly string[];
  readonly all: readonly Placed[];
}

function servicesOf({ levels }: Content): PlacedService[] {
  return levels.flatMap(({ id: level, value, path: file, lineOf }) => {
    const placed = (path: readonly PropertyKey[]) => (service: { id: string }, at: number) => ({
      id: service.id,
      level,
      file,
      line: lineOf([...path, 'prestations', at, 'id']),
    });
    return [
      ...value.services.map(placed([])),
      ...value.variants.flatMap((variant, at) => variant.services.map(placed(['variantes', at]))),
    ];
  });
}

/** Pages, each at its title. */
function pagesOf(entries: Content['guides' | 'schemes']): Placed[] {
  return entries.map(({ id, path, lineOf }) => ({ id, file: path, line: lineOf(['titre']) }));
}

function kindsOf(content: Content, papers: readonly Placed[]): Kind[] {
  const recommendations = content.diagnosis.flatMap(({ value, path: file, lineOf }) =>
    value.recommendations.map(({ id }, at) => ({ id, file, line: lineOf(['recommandations', at]) })),
  );
  return [
    { key: 'guides', of: (step) => step.guides, all: pagesOf(content.guides) },
    { key: 'papiers', of: (step) => step.papers, all: papers },
    { key: 'prestations', of: (step) => step.services, all: servicesOf(content) },
    { key: 'financements', of: (step) => step.schemes, all: pagesOf(content.schemes) },
    { key: 'recommandations', of: (step) => step.recommendations, all: recommendations },
  ];
}

/** Each thing stands in a step, or apart with its reason. */
function checkPlaces({ value, path: file, lineOf }: Entry<Way>, kinds: readonly Kind[]): Problem[] {
  const cited = new Set(kinds.flatMap(({ of }) => value.steps.flatMap(of)));
  const everything = kinds.flatMap(({ all }) => all.map(({ id }) => id));
  const lost = kinds.flatMap(({ key, all }) =>
    all
      .filter(({ id }) => !cited.has(id) && !value.apart.includes(id))
      .map(({ id, file: home, line }) => ({
        file: home,
        line,
        message: `« ${id} » n’est dans aucune étape du parcours.`,
        remedy: `ajoutez-le à « ${key} » d’une étape de ${file}, ou à « horsParcours » avec sa raison`,
      })),
  );
  const apart = value.apart.flatMap((id, index) => {
    const place = { file, line: lineOf(['horsParcours', index, 'id']) };
    if (!cited.has(id)) return checkKnown('Rien de ce nom hors du parcours', id, everything, place);
    const message = `« ${id} » est dans une étape, et dit hors du parcours.`;
    return [{ ...place, message, remedy: 'retirez-le de l’un des deux' }];
  });
  return [...lost, ...apart];
}

/** Each step has a guide that is published, or what stands for it. */
function checkGuides(entry: Entry<Way>, drafts: ReadonlySet<string>): Problem[] {
  const { add, problems } = reportOn(entry);
  for (const [at, { id, guides: named, withoutGuide }] of entry.value.steps.entries()) {
    const hasGuide = named.some((guide) => !drafts.has(guide));
    if (hasGuide === (withoutGuide === undefined)) continue;
    if (hasGuide) add(['etapes', at, 'sansGuide'], `L’étape « ${id} » a un guide.`, 'retirez cette ligne');
    else
      add(
        ['etapes', at],
        `L’étape « ${id} » n’a pas de guide.`,
        'ajoutez « guides: », ou « sansGuide: » avec ce qui en tient lieu',
      );
  }
  return problems;
}

/** A step shows as its own only the services of its level: the window lit would be another's. */
function checkServices(entry: Entry<Way>, services: readonly PlacedService[]): Problem[] {
  const { add, problems } = reportOn(entry);
  for (const [at, { level, services: named }] of entry.value.steps.entries()) {
    for (const [index, name] of named.entries()) {
      const service = services.find(({ id }) => id === name);
      if (service === undefined || service.level === level) continue;
      add(
        ['etapes', at, 'prestations', index],
        `La prestation « ${name} » est de « ${service.level} », et l’étape ${level === undefined ? 'vient après l’offre' : `de « ${level} »`}.`,
        'citez-la dans une étape de son niveau',
      );
    }
  }
  return problems;
}

/**
 * What the schema cannot see of the way: what no step cites, steps without a guide, services of another level.
 *
 * @param whole the contents with the drafts, which steps may cite before they are published
 * @param papers the models of the guides
 */
export function checkWay(content: Content, whole: Content, papers: readonly Placed[]): Problem[] {
  const drafts = new Set(whole.guides.filter(isDraft).map(({ id }) => id));
  return content.way.flatMap((entry) => [
    ...checkGuides(entry, drafts),
    ...checkServices(entry, servicesOf(content)),
    ...checkPlaces(entry, kindsOf(content, papers)),
  ]);
}
