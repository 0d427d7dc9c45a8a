import type { z } from 'astro/zod';
import { closest } from './closest.ts';

/** Braces, well written or not: « {nombre} », « { nombre » or « nombre} ». */
const BRACES = /\{([^{}]*)\}|[{}]/g;

/**
 * Checks the places of a sentence, which the site fills in: those it must have, and none that nothing would fill.
 *
 * @param names those that it must have
 * @param others those that it may do without
 */
export function checkPlaces(names: readonly string[], others: readonly string[] = []) {
  const known = [...names, ...others];
  return (sentence: string, context: z.core.$RefinementCtx<string>): void => {
    const report = (said: string, message: string) =>
      context.addIssue({ code: 'custom', message, params: { said } });
    const written = [...sentence.matchAll(BRACES)];
    const found = new Set(written.map(([, name]) => name));
    const missing = names.filter((name) => !found.has(name));
    for (const [braces, name = ''] of written) {
      if (known.includes(name)) continue;
      const near = closest(name, missing) ?? (missing.length === 1 ? missing[0] : closest(name, known));
      const remedy = near === undefined ? 'retirez les accolades' : `écrivez « {${near}} »`;
      report(`« ${braces} » n’est remplacé par rien`, remedy);
      return;
    }
    if (missing.length === 0) return;
    const list = missing.map((name) => `« {${name}} »`).join(', ');
    report(`il manque ${list}`, `remettez ${list} : le site y met la valeur`);
  };
}
