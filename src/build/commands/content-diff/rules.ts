import { conditionOf, type Questionnaire, type Rule } from '../../../diagnosis/engine/model.ts';
import type { Item } from './by-id.ts';
import { conditionInWords } from './questionnaire.ts';

/** What an id that a rule leads to is called; the id itself when nothing has it. */
export type NameOf = (id: string) => string;

function ruleItem(
  table: string,
  rule: Rule<string | readonly string[]>,
  questionnaire: Questionnaire,
  nameOf: NameOf,
): Item {
  const { id, when, outcome, reason } = rule;
  const ids = [outcome].flat();
  const condition = conditionOf(rule);
  return {
    id,
    name: `Règle « ${id} » (${table})`,
    fields: [
      {
        place: when === undefined ? 'sinon' : 'si',
        key: JSON.stringify(condition),
        text: conditionInWords(questionnaire, condition),
      },
      { place: 'alors', key: ids.join(), text: ids.map(nameOf).join(' ; ') },
      { place: 'motif', text: reason },
    ],
  };
}

/** The lines of each decision table, in the words of the questionnaire, by the key of the table. */
export function ruleItems(questionnaire: Questionnaire, nameOf: NameOf): ReadonlyMap<string, Item[]> {
  const { recommendation, firstService, extraServices } = questionnaire.tables;
  const tables = new Map<string, readonly Rule<string | readonly string[]>[]>([
    ['recommandation', recommendation],
    ['premierePrestation', firstService],
    ['prestationsEnPlus', extraServices],
  ]);
  return new Map(
    [...tables].map(([table, rules]) => [
      table,
      rules.map((rule) => ruleItem(table, rule, questionnaire, nameOf)),
    ]),
  );
}
