import type { Level, Offer } from '../../collections.ts';
import { levelName } from '../../content-model/text/level-name.ts';
import { entryPath, href } from '../../site/href.ts';
import type { Step, Way } from './schema.ts';

/** An entry with a page. */
interface Titled<Data> {
  readonly id: string;
  readonly data: Data & { readonly title: string };
}

/** What the steps name. */
export interface Named {
  readonly levels: readonly Titled<Pick<Level, 'numero'>>[];
  readonly variants: Offer['variantes'];
  readonly guides: readonly Titled<unknown>[];
}

/** A step with words and addresses in place of names. */
function shownStep(step: Step, { acteurs, signes, etapes }: Way, named: Named) {
  const { id, number, lien, resultat, sansGuide } = step;
  const namesOf = (actors: readonly string[]) => actors.map((actor) => acteurs[actor] ?? actor).join(', ');
  const actsAlways = (actor: string) => etapes.every(({ qui }) => qui.includes(actor));
  const variant = named.variants.find((one) => one.id === step.variante)?.enBref;
  return {
    id,
    /** Several steps have the same, where they go together or one in place of the other. */
    number,
    lien,
    title: step.titre + (variant === undefined ? '' : ` (${variant})`),
    /** Who acts, the main one first. */
    who: namesOf(step.qui),
    /** What makes it stand out: the words of those who have some. */
    signs: Object.entries(signes).flatMap(([actor, words]) => (step.qui.includes(actor) ? [words] : [])),
    /** Who acts besides, if they do not at every step. */
    others: namesOf(step.qui.filter((actor) => signes[actor] === undefined && !actsAlways(actor))),
    resultat,
    duree: step.duree?.texte,
    sansGuide,
    guides: named.guides
      .filter((guide) => step.guides.includes(guide.id))
      .map((guide) => ({ title: guide.data.title, href: href(entryPath('guides', guide.id)) })),
  };
}

export type ShownStep = ReturnType<typeof shownStep>;

/** A level as the title of its part of the way. */
export function titleOfPart({ data }: Named['levels'][number]): string {
  return `${levelName(data.numero)} – ${data.title}`;
}

/** The way as its page shows it: a part for each level of the offer that has steps, then one for what comes after. */
export function wayParts(way: Way, named: Named) {
  const stepsAt = (level: string | undefined) =>
    way.etapes.filter(({ niveau }) => niveau === level).map((step) => shownStep(step, way, named));
  return [
    ...named.levels.map((level) => ({
      id: level.id,
      title: titleOfPart(level),
      href: href(entryPath('levels', level.id)),
      note: undefined,
      steps: stepsAt(level.id),
    })),
    {
      id: 'apres',
      title: way.apres.titre,
      href: undefined,
      note: way.apres.note,
      steps: stepsAt(undefined),
    },
  ].filter(({ steps }) => steps.length > 0);
}

export type ShownPart = ReturnType<typeof wayParts>[number];
