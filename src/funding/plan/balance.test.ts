import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCents } from './amount.ts';
import { eligibleExpense, applyRule, applyThreshold } from './balance.ts';
import type { Plan, ShareRule } from './model.ts';
import { writeShare } from './share.ts';
import { planOf, real, ruleOf } from '../../../tests/support/funding/real-plan.ts';

const cents = fc.integer({ min: 0, max: mostCents });

/** A plan whose rule finds exactly this amount of this base. */
function planWith(rule: ShareRule, amount: number, base: number): Plan {
  const [own = ''] = rule.resources;
  if (rule.base === 'eligible') return { amounts: { [own]: amount }, stages: {}, eligible: base };
  // The rest of the public money comes from another public body.
  return { amounts: { [own]: amount, 'region-contrat': base - amount }, stages: {} };
}

describe.each(real.rules.map((rule) => ({ id: rule.id, rule })))('the rule $id', ({ rule }) => {
  const base = 200_000_00;
  const limit = (base * rule.percent) / 100;
  const outside = rule.limit === 'at-least' ? limit - 1 : limit + 1;
  const inside = rule.limit === 'at-least' ? limit + 1 : limit - 1;

  it('is kept at its limit and one cent inside, broken one cent outside', () => {
    expect(applyRule(real, planWith(rule, limit, base), rule)).toMatchObject({ verdict: 'kept', limit });
    expect(applyRule(real, planWith(rule, inside, base), rule)).toMatchObject({ verdict: 'kept' });
    expect(applyRule(real, planWith(rule, outside, base), rule)).toMatchObject({ verdict: 'broken' });
  });

  it('judges as exact fractions do, whatever the cents', () => {
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        const [amount, whole] = [Math.min(one, other), Math.max(one, other)];
        fc.pre(amount > 0 && whole > 0);
        const { verdict, limit: stated } = applyRule(real, planWith(rule, amount, whole), rule);
        const [part, full] = [BigInt(amount) * 100n, BigInt(whole) * BigInt(rule.percent)];
        expect(verdict).toBe((rule.limit === 'at-least' ? part >= full : part <= full) ? 'kept' : 'broken');
        // The limit that is stated is itself kept, and the next cent outside is not.
        const step = rule.limit === 'at-least' ? -1 : 1;
        const judged = (value: number) =>
          rule.limit === 'at-least' ? BigInt(value) * 100n >= full : BigInt(value) * 100n <= full;
        expect(judged(stated)).toBe(true);
        expect(judged(stated + step)).toBe(false);
      }),
    );
  });

  it('never shows a share that looks kept when it is not', () => {
    const towards = rule.limit === 'at-least' ? 'down' : 'up';
    expect(writeShare(outside, base, towards)).not.toBe(writeShare(limit, base, towards));
  });

  it('says its number in its sentence only through the number that it reads', () => {
    expect(rule.sentence).toContain('{pourcent}');
    expect(rule.sentence.replaceAll(/\{\w+\}/g, '')).not.toMatch(/\d/);
    for (const sentence of Object.values(rule.verdicts)) {
      expect(sentence?.replaceAll(/\{(montant|part|base|limite)\}/g, '') ?? '').not.toMatch(/[{}\d]/);
    }
  });
});

describe.each(real.thresholds.map((threshold) => ({ id: threshold.id, threshold })))(
  'the threshold $id',
  ({ threshold }) => {
    const at = (amount: number): Plan => ({ amounts: { [threshold.expenses[0] ?? '']: amount }, stages: {} });

    it('is below one cent under, reached at its amount and one cent over', () => {
      expect(applyThreshold(at(threshold.cents - 1), threshold).verdict).toBe('below');
      expect(applyThreshold(at(threshold.cents), threshold).verdict).toBe('reached');
      expect(applyThreshold(at(threshold.cents + 1), threshold).verdict).toBe('reached');
      expect(applyThreshold(at(0), threshold).verdict).toBe('idle');
    });
  },
);

describe('what the rules read', () => {
  it('is idle on an empty plan', () => {
    for (const rule of real.rules) expect(applyRule(real, planOf({}), rule).verdict).toBe('idle');
  });

  it('leaves private money and running costs out of the public money', () => {
    const rule = ruleOf('part-du-maitre-d-ouvrage');
    const plan = planOf({
      'fonds-propres': 20,
      'region-contrat': 80,
      prives: 500,
      'aides-fonctionnement': 300,
    });
    expect(applyRule(real, plan, rule)).toMatchObject({ base: 100_00, amount: 20_00, verdict: 'kept' });
  });

  it('asks for the same part while resources are added one by one, and once the plan balances', () => {
    const rule = ruleOf('part-du-maitre-d-ouvrage');
    const steps = [
      {},
      { detr: 36_000 },
      { detr: 36_000, 'departement-fonds': 50_000 },
      { detr: 36_000, 'departement-fonds': 50_000, 'fonds-propres': 94_000 },
    ];
    for (const resources of steps) {
      expect(applyRule(real, planOf({ travaux: 180_000, ...resources }), rule).limit).toBe(36_000_00);
    }
    expect(applyRule(real, planOf({ travaux: 180_000, prives: 80_000 }), rule).limit).toBe(20_000_00);
  });

  it('says so where there is nothing to take a share of', () => {
    const plan = planOf({ amenagement: 50_000, detr: 20_000, 'fonds-propres': 30_000 });
    expect(applyRule(real, plan, ruleOf('plafond-des-dotations')).verdict).toBe('no-base');
    expect(applyRule(real, plan, ruleOf('plancher-de-la-detr')).verdict).toBe('no-base');
    const refused = planOf({ travaux: 50_000, detr: 20_000 }, { eligible: 0 });
    expect(applyRule(real, refused, ruleOf('plancher-de-la-detr')).verdict).toBe('no-base');
  });

  it('breaks the ceiling with more than the whole base', () => {
    const plan = planOf({ travaux: 10_000, detr: 30_000 });
    expect(applyRule(real, plan, ruleOf('plafond-des-dotations')).verdict).toBe('broken');
  });

  it('compares each purchase with its threshold, not their sum', () => {
    const threshold = real.thresholds.find(({ expenses }) => expenses.length > 1);
    if (threshold === undefined) throw new Error('no threshold on several lines');
    expect(applyThreshold(planOf({ etude: 40_000, honoraires: 40_000 }), threshold).verdict).toBe('below');
    expect(applyThreshold(planOf({ etude: 10_000, honoraires: 60_000 }), threshold).verdict).toBe('reached');
  });

  it('asks for the owner’s part even where the owner brings nothing', () => {
    expect(
      applyRule(real, planOf({ 'region-contrat': 80 }), ruleOf('part-du-maitre-d-ouvrage')).verdict,
    ).toBe('broken');
  });

  it('counts the study and the works in the eligible expense, unless the funder gave its own figure', () => {
    const expenses = { etude: 20, travaux: 180, achat: 50, amenagement: 10, animation: 30 };
    expect(eligibleExpense(real, planOf(expenses))).toBe(200_00);
    expect(eligibleExpense(real, planOf(expenses, { eligible: 150_00 }))).toBe(150_00);
    expect(eligibleExpense(real, planOf(expenses, { eligible: 0 }))).toBe(0);
  });
});
