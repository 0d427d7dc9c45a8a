import type { Content } from '../collections.ts';
import { isDraft } from '../content-model/drafts.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import { reportOn, type Report } from '../content-model/references.ts';
import { everyServiceOf } from '../offer/variant.ts';
import type { Way } from './schema.ts';

/** Each step has a guide that is published, or what stands for it. */
function checkGuides({ etapes }: Way, drafts: ReadonlySet<string>, { add }: Report): void {
  for (const [at, { id, guides, sansGuide }] of etapes.entries()) {
    const hasGuide = guides.some((guide) => !drafts.has(guide));
    if (hasGuide === (sansGuide === undefined)) continue;
    if (hasGuide) add(['etapes', at, 'sansGuide'], `L’étape « ${id} » a un guide.`, 'retirez cette ligne');
    else
      add(
        ['etapes', at],
        `L’étape « ${id} » n’a pas de guide.`,
        'ajoutez « guides: », ou « sansGuide: » avec ce qui en tient lieu',
      );
  }
}

/** A step shows as its own only the services of its level: the window lit would be another's. */
function checkServices({ etapes }: Way, levelOf: ReadonlyMap<string, string>, { add }: Report): void {
  for (const [at, { niveau, prestations }] of etapes.entries()) {
    for (const [index, name] of prestations.entries()) {
      const own = levelOf.get(name);
      if (own === undefined || own === niveau) continue;
      add(
        ['etapes', at, 'prestations', index],
        `La prestation « ${name} » est de « ${own} », et l’étape n’en est pas.`,
        'citez-la dans une étape de son niveau',
      );
    }
  }
}

/** Each thing stands in a step, or apart with its reason. */
function checkPlaces({ etapes, horsParcours }: Way, all: readonly string[], { add }: Report): void {
  const apart = horsParcours.map(({ id }) => id);
  const cited = new Set(
    etapes.flatMap((step) => [
      ...step.guides,
      ...step.papiers,
      ...step.prestations,
      ...step.financements,
      ...step.recommandations,
    ]),
  );
  for (const id of all.filter((one) => !cited.has(one) && !apart.includes(one)))
    add(
      ['etapes'],
      `« ${id} » n’est dans aucune étape du parcours.`,
      'citez-le dans une étape, ou dans « horsParcours » avec sa raison',
    );
  for (const [index, id] of apart.entries()) {
    if (!cited.has(id) && all.includes(id)) continue;
    const message = `« ${id} » est dans une étape, ou n’existe pas, et dit hors du parcours.`;
    add(['horsParcours', index, 'id'], message, 'retirez-le d’ici, ou de l’étape');
  }
}

/**
 * What the schema cannot see of the way: what no step cites, steps without a guide, services of another level.
 *
 * @param whole the contents with the drafts, which steps may cite before they are published
 * @param papers the models of the guides
 */
export function checkWay(content: Content, whole: Content, papers: readonly string[]): Problem[] {
  const drafts = new Set(whole.guides.filter(isDraft).map(({ id }) => id));
  const levelOf = new Map(
    content.levels.flatMap(({ id, value }) => everyServiceOf(value).map((service) => [service.id, id])),
  );
  const ids = [...content.guides, ...content.schemes].map(({ id }) => id);
  const recommendations = content.diagnosis.flatMap(({ value }) => value.recommendations.map(({ id }) => id));
  const all = [...ids, ...papers, ...levelOf.keys(), ...recommendations];
  return content.way.flatMap((entry: Entry<Way>) => {
    const report = reportOn(entry);
    checkGuides(entry.value, drafts, report);
    checkServices(entry.value, levelOf, report);
    checkPlaces(entry.value, all, report);
    return report.problems;
  });
}
