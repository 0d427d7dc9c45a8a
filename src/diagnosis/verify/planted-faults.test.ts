import { describe, expect, it } from 'vitest';
import { holds } from '../engine/answers.ts';
import type { Answers, Rule } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import { noRedundantRule, noDuplicateOption } from './options.ts';
import { advanceNeverLowers, doubtIsSafe } from './order.ts';
import { rulesReachAll } from './paths.ts';
import { examplesPass, requirementsHold } from './requirements.ts';
import { sentencesFit } from './sentences.ts';
import { allServicesOffered } from './services.ts';
import { enumerate, type Enumeration } from './subject.ts';
import { staticPagesMatch } from './without-script.ts';
import { withRules } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { oneEditFaults, type PlantedFault } from '../../../tests/support/diagnosis/one-edit-faults.ts';
import { real } from '../../../tests/support/diagnosis/real-subject.ts';

/**
 * The checks of `verify()` that read the main table, the quickest first; the first refusal is enough. Paths,
 * codes and changes read the questions alone, which no fault here touches.
 */
const CHECKS = [
  rulesReachAll,
  requirementsHold,
  examplesPass,
  sentencesFit,
  allServicesOffered,
  noRedundantRule,
  noDuplicateOption,
  advanceNeverLowers,
  doubtIsSafe,
  staticPagesMatch,
];

const subject = enumerate(real);
const { questionnaire, complete } = subject;
const faults = oneEditFaults(questionnaire);

function outcomes(of: Enumeration): string[] {
  return complete.map((state) => recommendedId(of.questionnaire, state) ?? '');
}

const before = outcomes(subject);

function takes({ when, expected }: Rule<string>, state: Answers): boolean {
  return holds(when ?? expected ?? {}, state);
}

/** Why a fault that changes no state has no effect. */
function why({ rules }: PlantedFault): string {
  const old = questionnaire.tables.recommendation;
  const index = rules.findIndex((rule, at) => rule !== old[at]);
  const [rule, was] = [rules[index], old[index]];
  if (rule === undefined || was === undefined) return 'unexplained';
  if (old.includes(rule)) {
    const both = complete.filter((state) => takes(rule, state) && takes(was, state));
    return both.length === 0
      ? 'no state meets both conditions'
      : `${both.length} states meet both, led alike`;
  }
  const added = complete.filter((state) => takes(rule, state) && !takes(was, state));
  if (added.length === 0) return 'no state has these answers together';
  const earlier = added.filter((state) => old.slice(0, index).some((other) => takes(other, state)));
  if (earlier.length === added.length) return `an earlier rule takes the ${added.length} states added`;
  return `${added.length} states added, led alike`;
}

/** Whether a fault changes what some complete state is recommended, and the property that refuses it, if any. */
function tried(fault: PlantedFault) {
  const { name, rules } = fault;
  const faulty = { ...subject, questionnaire: withRules(questionnaire, () => rules) };
  const after = outcomes(faulty);
  const changed = complete.filter((_, index) => after[index] !== before[index]).length;
  for (const check of CHECKS) {
    const [violation] = check(faulty);
    if (violation !== undefined) return { name, changed, refusedBy: violation.property };
  }
  return { name, changed, refusedBy: undefined, why: changed === 0 ? why(fault) : 'it has an effect' };
}

describe('a fault planted in the main table by one edit', () => {
  const trials = faults.map(tried);
  const survivors = trials.filter(({ refusedBy }) => refusedBy === undefined);
  const unmoved = survivors.filter(({ changed }) => changed === 0).length;
  const refused = trials.length - survivors.length;
  console.log(
    [
      `${trials.length} faults, ${refused} refused, ${unmoved} without effect`,
      ...survivors.map(({ name, why: reason }) => `  ${name}: ${reason}`),
    ].join('\n'),
  );

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
