import { describe, expect, it } from 'vitest';
import type { Answers, Condition, Rule } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import { everyAnswerCitedServes, everyOutcomeAllowedServes } from './answers-cited.ts';
import { staticPagesMatch } from './answers-kept.ts';
import { advanceNeverLowers, doubtIsSafe } from './order.ts';
import { nothingMoreThanPromised } from './promised.ts';
import { examplesPass, requirementsHold } from './requirements.ts';
import { allServicesOffered, noDuplicateOption, noRedundantRule, rulesReachAll } from './rules.ts';
import { enumerate, type Enumeration } from './subject.ts';
import { withRules } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { real } from '../../../tests/support/diagnosis/real-subject.ts';

/**
 * The checks of `verify()` that read the main table, the quickest first; the first refusal is enough. Paths,
 * codes and changes read the questions alone, which no fault here touches.
 */
const CHECKS = [
  rulesReachAll,
  requirementsHold,
  examplesPass,
  nothingMoreThanPromised,
  everyAnswerCitedServes,
  everyOutcomeAllowedServes,
  allServicesOffered,
  noRedundantRule,
  noDuplicateOption,
  advanceNeverLowers,
  doubtIsSafe,
  staticPagesMatch,
];

/** Of these, those that read the recommendations alone: a fault that changes none cannot break them. */
const OF_OUTCOMES = new Set<unknown>([advanceNeverLowers, doubtIsSafe]);

const whole = enumerate(real);
const { questionnaire } = whole;

/** Who carries, what and where, of most examples: where none is missing, one answer at most is another. */
const USUAL: Answers = { porteur: 'commune-ou-groupement', projet: 'tiers-lieu', batiment: 'communal' };

/** Of the situations that go on to the progress, those that differ by one of these answers: each answer is met. */
const complete = whole.complete.filter((state) => {
  const others = Object.entries(USUAL).filter(([question, option]) => state[question] !== option);
  return state['avancement'] === undefined || others.length <= 1;
});
const subject: Enumeration = { ...whole, complete };
const faults = oneEditFaults();

/** One edit of the main table. */
interface PlantedFault {
  readonly name: string;
  readonly rules: readonly Rule<string>[];
}

/** A condition with one option more, and with one less; a question whose last option goes is read no more. */
function editsOf(condition: Condition): { name: string; to: Condition }[] {
  return Object.entries(condition).flatMap(([question, accepted]) => {
    const options = questionnaire.questions.find(({ id }) => id === question)?.options ?? [];
    return options.map(({ id }) => {
      if (!accepted.includes(id)) {
        return { name: `+ ${question}/${id}`, to: { ...condition, [question]: [...accepted, id] } };
      }
      const left = accepted.filter((option) => option !== id);
      const others = Object.entries(condition).filter(([other]) => other !== question);
      const to = left.length === 0 ? Object.fromEntries(others) : { ...condition, [question]: left };
      return { name: `- ${question}/${id}`, to };
    });
  });
}

/** Every edit within one rule: its condition, what it expects, its outcome. */
function editsOfRule(rule: Rule<string>): { name: string; to: Rule<string> }[] {
  const others = new Set(questionnaire.tableaux.recommandation.map(({ alors }) => alors));
  others.delete(rule.alors);
  const keys = ['si', 'attendu'] as const;
  return [
    ...keys.flatMap((key) => {
      const condition = rule[key];
      if (condition === undefined) return [];
      return editsOf(condition).map(({ name, to }) => ({
        name: `${rule.id}, ${key} ${name}`,
        to: { ...rule, [key]: to },
      }));
    }),
    ...[...others].map((alors) => ({ name: `${rule.id}, alors ${alors}`, to: { ...rule, alors } })),
  ];
}

/** Every fault that one edit plants in the main table. */
function oneEditFaults(): PlantedFault[] {
  const rules = questionnaire.tableaux.recommandation;
  return rules.flatMap((rule, index): PlantedFault[] => {
    const next = rules[index + 1];
    const swapped =
      next === undefined ? [] : [...rules.slice(0, index), next, rule, ...rules.slice(index + 2)];
    return [
      ...editsOfRule(rule).map(({ name, to }) => ({ name, rules: rules.with(index, to) })),
      { name: `${rule.id} removed`, rules: rules.toSpliced(index, 1) },
      ...(next === undefined ? [] : [{ name: `${rule.id} and ${next.id} swapped`, rules: swapped }]),
    ];
  });
}

function outcomes(of: Enumeration): string[] {
  return complete.map((state) => recommendedId(of.questionnaire, state) ?? '');
}

const before = outcomes(subject);

/** Whether a fault changes what some complete state is recommended, and the property that refuses it, if any. */
function tried(fault: PlantedFault) {
  const { name, rules } = fault;
  const faulty = { ...subject, questionnaire: withRules(questionnaire, () => rules) };
  const after = outcomes(faulty);
  const changed = complete.filter((_, index) => after[index] !== before[index]).length;
  for (const check of CHECKS) {
    if (changed === 0 && OF_OUTCOMES.has(check)) continue;
    const [violation] = check(faulty);
    if (violation !== undefined) return { name, changed, refusedBy: check.name };
  }
  return { name, changed, refusedBy: undefined };
}

describe('a fault planted in the main table by one edit', () => {
  const trials = faults.map(tried);
  const survivors = trials.filter(({ refusedBy }) => refusedBy === undefined);
  it('is of every kind', () => {
    const kinds = [
      /, si \+ /,
      /, si - /,
      /, attendu \+ /,
      /, attendu - /,
      / removed$/,
      / swapped$/,
      /, alors /,
    ];
    expect(kinds.map((kind) => faults.some(({ name }) => kind.test(name)))).toEqual(kinds.map(() => true));
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  });

  it('is refused whenever it changes what one complete state is recommended', () => {
    expect(trials.filter(({ changed }) => changed > 0).length).toBeGreaterThan(200);
    expect(survivors.filter(({ changed }) => changed > 0)).toEqual([]);
  });
});
