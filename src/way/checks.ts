import type { Content } from '../collections.ts';
import { isDraft } from '../content-model/drafts.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { checkKnown, reportOn, uniqueChecker, type Place } from '../content-model/references.ts';
import type { Step, Way } from './schema.ts';

/** A thing that steps cite, where it is written. */
interface Placed extends Place {
  readonly id: string;
}

/** A service, and where in the offer it stands. */
interface PlacedService extends Placed {
  readonly level: string;
  readonly variant: string | undefined;
}

/** What steps cite, kind by kind. */
interface Kind {
  readonly name: string;
  readonly unknown: string;
  /** The key of a step, in its file. */
  readonly key: string;
  readonly of: (step: Step) => readonly string[];
  readonly all: readonly Placed[];
  /** Those of them that are drafts: a step may wait for them. */
  readonly drafts?: readonly { readonly id: string }[];
  /** Whether one step at most cites each. */
  readonly isOnce: boolean;
}

function servicesOf({ levels }: Content): PlacedService[] {
  return levels.flatMap(({ id: level, value, path: file, lineOf }) => {
    const placed =
      (path: readonly PropertyKey[], variant?: string) => (service: { id: string }, at: number) => ({
        id: service.id,
        level,
        variant,
        file,
        line: lineOf([...path, 'prestations', at, 'id']),
      });
    return [
      ...value.services.map(placed([])),
      ...value.variants.flatMap(({ id, services }, at) => services.map(placed(['variantes', at], id))),
    ];
  });
}

/** Pages, each at its title. */
function pagesOf(entries: Content['guides' | 'schemes']): Placed[] {
  return entries.map(({ id, path, lineOf }) => ({ id, file: path, line: lineOf(['titre']) }));
}

function kindsOf(
  content: Content,
  drafts: Pick<Content, 'guides' | 'schemes'>,
  papers: readonly Placed[],
  services: readonly PlacedService[],
): Kind[] {
  const recommendations = content.diagnosis.flatMap(({ value, path: file, lineOf }) =>
    value.recommendations.map(({ id }, at) => ({ id, file, line: lineOf(['recommandations', at]) })),
  );
  return [
    {
      name: 'Guide',
      unknown: 'Guide inconnu',
      key: 'guides',
      of: (step) => step.guides,
      all: pagesOf(content.guides),
      drafts: drafts.guides,
      isOnce: true,
    },
    {
      name: 'Modèle',
      unknown: 'Modèle inconnu',
      key: 'papiers',
      of: (step) => step.papers,
      all: papers,
      isOnce: true,
    },
    {
      name: 'Prestation',
      unknown: 'Prestation inconnue',
      key: 'prestations',
      of: (step) => step.services,
      all: services,
      isOnce: false,
    },
    {
      name: 'Aide',
      unknown: 'Aide inconnue',
      key: 'financements',
      of: (step) => step.schemes,
      all: pagesOf(content.schemes),
      drafts: drafts.schemes,
      isOnce: false,
    },
    {
      name: 'Recommandation',
      unknown: 'Recommandation inconnue',
      key: 'recommandations',
      of: (step) => step.recommendations,
      all: recommendations,
      isOnce: true,
    },
  ];
}

/** Steps cite what exists, and each thing stands where it should: in one step, in one at least, or apart with its reason. */
function checkPlaces({ value, path: file, lineOf }: Entry<Way>, kinds: readonly Kind[]): Problem[] {
  const placeOf = (...path: PropertyKey[]) => ({ file, line: lineOf(path) });
  const everything = kinds.flatMap(({ all }) => all.map(({ id }) => id));
  const ofKinds = kinds.flatMap(({ name, unknown, key, of, all, drafts = [], isOnce }) => {
    const known = [...all, ...drafts].map(({ id }) => id);
    const once = uniqueChecker(name);
    const cited = value.steps.flatMap((step, at) =>
      of(step).map((id, index) => ({ id, place: placeOf('etapes', at, key, index) })),
    );
    const isPlaced = (id: string) => value.apart.includes(id) || cited.some((citation) => citation.id === id);
    return [
      ...cited.flatMap(({ id, place }) => [
        ...checkKnown(unknown, id, known, place),
        ...(isOnce ? once(id, place) : []),
      ]),
      ...all
        .filter(({ id }) => !isPlaced(id))
        .map(({ id, file: home, line }) => ({
          file: home,
          line,
          message: `« ${id} » n’est dans aucune étape du parcours.`,
          remedy: `ajoutez-le à « ${key} » d’une étape de ${file}, ou à « horsParcours » avec sa raison`,
        })),
    ];
  });
  const cited = new Set(kinds.flatMap(({ of }) => value.steps.flatMap(of)));
  return [
    ...ofKinds,
    ...value.apart.flatMap((id, index) => {
      const place = placeOf('horsParcours', index, 'id');
      if (!cited.has(id)) return checkKnown('Rien de ce nom hors du parcours', id, everything, place);
      const message = `« ${id} » est dans une étape, et dit hors du parcours.`;
      return [{ ...place, message, remedy: 'retirez-le de l’un des deux' }];
    }),
  ];
}

/** Steps have each their id, their actors, a guide that is published or what stands for it. */
function checkSteps(entry: Entry<Way>, drafts: Pick<Content, 'guides'>): Problem[] {
  const { add, problems, uniqueChecker: uniqueInFile } = reportOn(entry);
  const { steps, actors, signs } = entry.value;
  const once = uniqueInFile('Étape');
  const waiting = new Set(drafts.guides.map(({ id }) => id));
  const isActor = (actor: string, path: readonly PropertyKey[]) =>
    checkKnown('Acteur inconnu', actor, Object.keys(actors), { file: entry.path, line: entry.lineOf(path) });
  problems.push(...Object.keys(signs).flatMap((actor) => isActor(actor, ['signes', actor])));
  for (const [at, { id, link, guides: cited, withoutGuide, actors: who }] of steps.entries()) {
    const guides = cited.filter((guide) => !waiting.has(guide));
    once(id, ['etapes', at, 'id']);
    if (at === 0 && link !== undefined)
      add(['etapes', at, 'lien'], 'La première étape n’en suit aucune.', 'retirez cette ligne');
    if (guides.length === 0 && withoutGuide === undefined)
      add(
        ['etapes', at],
        `L’étape « ${id} » n’a pas de guide.`,
        'ajoutez « guides: », ou « sansGuide: » avec ce qui en tient lieu',
      );
    if (guides.length > 0 && withoutGuide !== undefined)
      add(['etapes', at, 'sansGuide'], `L’étape « ${id} » a un guide.`, 'retirez cette ligne');
    for (const [index, actor] of who.entries())
      problems.push(...isActor(actor, ['etapes', at, 'qui', index]));
  }
  return problems;
}

/** Steps follow the levels of the offer, and show as theirs only what these propose. */
function checkLevels(
  entry: Entry<Way>,
  { levels, offer }: Content,
  services: readonly PlacedService[],
): Problem[] {
  const { add, problems } = reportOn(entry);
  const numbers = new Map(levels.map(({ id, value }) => [id, value.number]));
  const variants = offer.flatMap(({ value }) => value.variants.map(({ id }) => id));
  let reached = 0;
  for (const [at, step] of entry.value.steps.entries()) {
    const place = (...path: PropertyKey[]) => ({
      file: entry.path,
      line: entry.lineOf(['etapes', at, ...path]),
    });
    const { id, level, variant } = step;
    if (level !== undefined)
      problems.push(...checkKnown('Niveau inconnu', level, [...numbers.keys()], place('niveau')));
    if (variant !== undefined)
      problems.push(...checkKnown('Variante inconnue', variant, variants, place('variante')));
    const number = level === undefined ? Number.POSITIVE_INFINITY : (numbers.get(level) ?? reached);
    if (number < reached)
      add(
        ['etapes', at, level === undefined ? 'id' : 'niveau'],
        `L’étape « ${id} » revient à un niveau déjà passé.`,
        'rangez les étapes dans l’ordre des niveaux, et après eux celles qui n’en ont pas',
      );
    reached = number;
    for (const [index, name] of step.services.entries()) {
      const service = services.find((one) => one.id === name);
      if (service === undefined) continue;
      const path = ['etapes', at, 'prestations', index];
      if (service.level !== level)
        add(
          path,
          `La prestation « ${name} » est de « ${service.level} », et l’étape ${level === undefined ? 'vient après l’offre' : `de « ${level} »`}.`,
          'citez-la dans une étape de son niveau',
        );
      else if (variant !== undefined && service.variant !== variant)
        add(
          path,
          `La prestation « ${name} » n’est pas de la variante « ${variant} ».`,
          'citez-la dans une étape de sa variante, ou sans variante',
        );
    }
  }
  return problems;
}

/**
 * What the schema cannot see of the way: names between its steps and other files, what no step cites, levels.
 *
 * @param whole the contents with the drafts, which steps may cite before they are published
 * @param papers the models of the guides
 */
export function checkWay(content: Content, whole: Content, papers: readonly Placed[]): Problem[] {
  const services = servicesOf(content);
  const drafts = { guides: whole.guides.filter(isDraft), schemes: whole.schemes.filter(isDraft) };
  const kinds = kindsOf(content, drafts, papers, services);
  return content.way.flatMap((entry) => [
    ...checkSteps(entry, drafts),
    ...checkLevels(entry, content, services),
    ...checkPlaces(entry, kinds),
  ]);
}

/** The durations, each where it is written, with its sources: who checks sources checks them. */
export function durationsOf({ way }: Content) {
  return way.flatMap(({ value, path: file, lineOf }) => {
    const told = [
      ...value.durations.examples.map((example, at) => ({ ...example, at: ['durees', 'exemples', at] })),
      ...value.steps.flatMap(({ duration }, at) =>
        duration === undefined ? [] : [{ ...duration, at: ['etapes', at, 'duree'] }],
      ),
    ];
    return told.map(({ text, sources, at }) => ({
      text,
      file,
      line: lineOf([...at, 'texte']),
      cited: sources.map((id, index) => ({ id, line: lineOf([...at, 'sources', index]) })),
    }));
  });
}
