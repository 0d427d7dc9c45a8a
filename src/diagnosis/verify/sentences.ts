import { conditionOf, type Rule } from '../engine/model.ts';
import type { Enumeration, Violation } from './subject.ts';

/** Figures that a sentence may hold without a numeric condition: the number of a level. */
const LEVEL_NUMBER = /niveaux?\s\d+(?: à \d+)?/g;

/** The questions that a rule reads, in alphabetical order. */
export function questionsRead(rule: Rule<unknown>): string[] {
  return Object.keys(conditionOf(rule)).toSorted();
}

/** What its reason names in braces: the same questions, in the same order. */
export function questionsNamed({ reason }: Rule<unknown>): string[] {
  return [...reason.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name).toSorted();
}

/** Property 10: a rule's sentence names what its condition reads, stands nowhere else and holds no figure. */
export function sentencesFit({ questionnaire }: Enumeration): Violation[] {
  const { recommendation, firstService, extraServices } = questionnaire.tables;
  const rules = [...recommendation, ...firstService, ...extraServices];
  const seen = new Map<string, string>();
  return rules.flatMap((rule): Violation[] => {
    const twin = seen.get(rule.reason);
    seen.set(rule.reason, rule.id);
    const violations = [
      questionsRead(rule).join() === questionsNamed(rule).join()
        ? undefined
        : 'ne nomme pas les questions que lit sa règle',
      twin === undefined ? undefined : `est déjà celui de la ligne « ${twin} »`,
      /\d/.test(rule.reason.replaceAll(LEVEL_NUMBER, ''))
        ? 'contient un nombre qu’aucune règle ne vérifie'
        : undefined,
    ];
    return violations
      .filter((violation) => violation !== undefined)
      .map((violation) => ({ property: 10, message: `Le motif de la ligne « ${rule.id} » ${violation}.` }));
  });
}
