import { recommend } from '../engine/recommend.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

/** Property 6: every service is offered in some state; a first service stands in its own list. */
export function allServicesOffered({
  questionnaire,
  services,
  everyService,
  complete,
}: Enumeration): Violation[] {
  const offered = new Set<string>();
  const violations: Violation[] = [];
  for (const state of complete) {
    const matched = recommend(questionnaire, state);
    const own = services.get(matched?.recommendation.outcome ?? '') ?? [];
    for (const id of own) offered.add(id);
    const first = matched?.firstService;
    if (first !== undefined && !own.includes(first.outcome)) {
      const message = `La ligne « ${first.id} » place en premier une prestation que la recommandation n’apporte pas.`;
      violations.push(violation(6, message, state));
    }
    for (const id of matched?.extraServices?.outcome ?? []) {
      if (!own.includes(id)) continue;
      const message = `La ligne « ${matched?.extraServices?.id} » montre en plus une prestation déjà apportée.`;
      violations.push(violation(6, message, state));
    }
  }
  const lost = everyService.filter((id) => !offered.has(id));
  return [
    ...violations,
    ...lost.map((id) => violation(6, `Aucune situation n’apporte la prestation « ${id} ».`)),
  ];
}
