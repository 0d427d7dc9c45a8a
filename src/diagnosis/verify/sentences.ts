import { conditionOf, type Rule } from '../engine/model.ts';
import { placeOfRule, tableNames } from './places.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

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
  const seen = new Map<string, string>();
  return tableNames.flatMap((table) =>
    questionnaire.tables[table].flatMap((rule: Rule<unknown>): Violation[] => {
      const twin = seen.get(rule.reason);
      seen.set(rule.reason, rule.id);
      const read = questionsRead(rule);
      const faults: [boolean, string, string][] = [
        [
          read.join() !== questionsNamed(rule).join(),
          'ne nomme pas les questions que lit sa règle',
          `nommez entre accolades, exactement : ${read.join(', ') || 'aucune question'}`,
        ],
        [
          twin !== undefined,
          `est déjà celui de la ligne « ${twin} »`,
          'dites autrement ce que cette ligne a de propre',
        ],
        [
          /\d/.test(rule.reason.replaceAll(LEVEL_NUMBER, '')),
          'contient un nombre qu’aucune règle ne vérifie',
          'retirez le nombre, ou dites-le sur une page qui cite sa source',
        ],
      ];
      return faults
        .filter(([isFaulty]) => isFaulty)
        .map(([, fault, remedy]) => {
          const at = placeOfRule(questionnaire, table, rule.id, 'motif');
          return violation(10, `Le motif de la ligne « ${rule.id} » ${fault}.`, { at, remedy });
        });
    }),
  );
}
