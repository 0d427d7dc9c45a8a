import type { Level, Offer } from '../collections.ts';
import { capitalize, uncapitalize } from '../content-model/text/capitalize.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { levelName } from '../content-model/text/level-name.ts';
import { typography } from '../content-model/text/typography.ts';
import { entryPath } from '../site/entry-path.ts';
import type { Step, Way } from './schema.ts';
import type { ShownLink, ShownPart, ShownStep } from './model.ts';

/** The id of the part that comes after the offer. */
const AFTER = 'apres';

/** An entry with a page. */
interface Titled<Data> {
  readonly id: string;
  readonly data: Data & { readonly title: string };
}

/** What the steps name. */
export interface Named {
  readonly levels: readonly Titled<Pick<Level, 'number' | 'services' | 'variants'>>[];
  readonly variants: Offer['variants'];
  readonly guides: readonly Titled<unknown>[];
  /** The aids that are open; each with what its title does not say of it. */
  readonly schemes: readonly (Titled<unknown> & { readonly note: string | undefined })[];
  /** The models, by the name of their file. */
  readonly papers: ReadonlyMap<string, ShownLink>;
  /** What is written before the number of a level. */
  readonly levelWord: string;
  readonly href: (path: string) => string;
}

/** The services of a step, by the variant that they need besides that of the step. */
function servicesOf(step: Step, { levels, variants }: Named): ShownStep['services'] {
  const level = levels.find(({ id }) => id === step.level)?.data;
  if (level === undefined) return [];
  const sources = [
    { variant: undefined, services: level.services },
    ...level.variants.map(({ id, services }) => ({ variant: id, services })),
  ];
  return sources
    .map(({ variant, services }) => ({
      variant: variant === step.variant ? undefined : variants.find(({ id }) => id === variant)?.inShort,
      texts: services.filter(({ id }) => step.services.includes(id)).map(({ text }) => text),
    }))
    .filter(({ texts }) => texts.length > 0);
}

/** Actors in words. */
export function namesOf(ids: readonly string[], { actors }: Pick<Way, 'actors'>): string {
  return ids.map((id) => actors[id] ?? id).join(', ');
}

function shownStep(step: Step, way: Way, named: Named): ShownStep {
  const { texts } = way;
  const { href } = named;
  const variant = named.variants.find(({ id }) => id === step.variant)?.inShort;
  const shown = {
    services: servicesOf(step, named),
    papers: step.papers.flatMap((file) => named.papers.get(file) ?? []),
    schemes: step.schemes.flatMap((scheme) =>
      named.schemes
        .filter(({ id }) => id === scheme)
        .map(({ id, data, note }) => ({
          title: note === undefined ? data.title : `${data.title} (${note})`,
          href: href(entryPath('schemes', id)),
        })),
    ),
  };
  const help = [
    ...(shown.services.length + shown.schemes.length > 0 ? [texts.plus.appuis] : []),
    ...(shown.papers.length > 0 ? [texts.plus.papiers] : []),
  ];
  const title = variant === undefined ? step.title : `${step.title} (${variant})`;
  return {
    id: step.id,
    number: step.number,
    link: step.link,
    title: step.link === undefined ? title : typography(`${texts.liens[step.link]} ${uncapitalize(title)}`),
    event: typography(interpolate(texts.evenement, { etape: uncapitalize(title) })),
    who: namesOf(step.actors, way),
    signs: Object.entries(way.signs)
      .filter(([actor]) => step.actors.includes(actor))
      .map(([, words]) => words),
    others: namesOf(
      step.actors.filter((id) => way.signs[id] === undefined && !way.always.includes(id)),
      way,
    ),
    outcome: step.outcome,
    duration: step.duration && `${texts.duree} ${step.duration.text}`,
    withoutGuide: step.withoutGuide,
    guides: named.guides
      .filter(({ id }) => step.guides.includes(id))
      .map(({ id, data }) => ({ title: data.title, href: href(entryPath('guides', id)) })),
    ...shown,
    help: capitalize(help.join(', ')),
  };
}

/** A level as the title of its part of the way. */
export function titleOfPart({ data }: Named['levels'][number], levelWord: string): string {
  return `${levelName(levelWord, data.number)} – ${data.title}`;
}

/** The way as its page shows it: a part for each level of the offer that has steps, then one for what comes after. */
export function wayParts(way: Way, named: Named): ShownPart[] {
  const stepsAt = (level: string | undefined) =>
    way.steps.filter((step) => step.level === level).map((step) => shownStep(step, way, named));
  const { nom: name, titre: title, note } = way.texts.apres;
  return [
    ...named.levels.map((level) => ({
      id: level.id,
      name: levelName(named.levelWord, level.data.number),
      title: titleOfPart(level, named.levelWord),
      href: named.href(entryPath('levels', level.id)),
      note: undefined,
      steps: stepsAt(level.id),
    })),
    { id: AFTER, name, title, href: undefined, note, steps: stepsAt(undefined) },
  ].filter(({ steps }) => steps.length > 0);
}
