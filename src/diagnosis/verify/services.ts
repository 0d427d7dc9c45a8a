import { recommend } from '../engine/recommend.ts';
import type { Enumeration, Violation } from './subject.ts';

/** Property 6: every service is brought by some state; a first service stands in its own list. */
export function allServicesOffered({
  questionnaire,
  services,
  everyService,
  complete,
}: Enumeration): Violation[] {
  const brought = new Set<string>();
  const violations: Violation[] = [];
  for (const state of complete) {
    const matched = recommend(questionnaire, state);
    const own = services.get(matched?.recommendation.outcome ?? '') ?? [];
    for (const id of own) brought.add(id);
    const first = matched?.firstService;
    if (first !== undefined && !own.includes(first.outcome)) {
      const message = `La ligne « ${first.id} » place en premier une prestation que la recommandation n’apporte pas.`;
      violations.push({ property: 6, message, state });
    }
    for (const id of matched?.extraServices?.outcome ?? []) {
      if (!own.includes(id)) continue;
      const message = `La ligne « ${matched?.extraServices?.id} » montre en plus une prestation déjà apportée.`;
      violations.push({ property: 6, message, state });
    }
  }
  const lost = everyService.filter((id) => !brought.has(id));
  return [
    ...violations,
    ...lost.map((id) => ({ property: 6, message: `Aucune situation n’apporte la prestation « ${id} ».` })),
  ];
}
