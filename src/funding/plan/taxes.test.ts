import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CENTS } from '../../project/project.ts';
import { mostRate, rateOf, taxesOf, taxOn, UNKNOWN_RATE } from './taxes.ts';
import { writeRate } from './plan-rows.ts';
import type { Plan } from './model.ts';
import { planOf, real } from '../../../tests/support/funding/real-plan.ts';

const cents = fc.integer({ min: 0, max: MOST_CENTS });
const rate = fc.integer({ min: 0, max: mostRate });
const investment = real.depenses.filter(({ budget }) => budget === 'investissement').map(({ id }) => id);
const lines = [...real.depenses, ...real.ressources].map(({ id }) => id);

/** Plans whose every line of investment has a rate that the commune said. */
const plans: fc.Arbitrary<Plan> = fc.record({
  amounts: fc.dictionary(fc.constantFrom(...lines), cents),
  stages: fc.constant({}),
  rates: fc.record(Object.fromEntries(investment.map((id) => [id, rate]))),
});

function sum(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((all, one) => all + (one ?? 0), 0);
}

describe('the tax on an amount', () => {
  it('is rounded to the nearest cent, as exact fractions are', () => {
    fc.assert(
      fc.property(cents, rate, (amount, per) => {
        const exact = (2n * BigInt(amount) * BigInt(per) + 10_000n) / 20_000n;
        expect(BigInt(taxOn(amount, per))).toBe(exact);
      }),
    );
    // Half a cent upwards: 20 % of 0,13 € is 2,6 cents, 5,5 % of 1 € is 5,5 cents.
    expect([taxOn(13, 2000), taxOn(100, 550)]).toEqual([3, 6]);
  });
});

describe('the tax of a plan', () => {
  it('is that of its lines of investment, each rounded, never the total times a rate', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { lines: taxed, unknown, totals } = taxesOf(plan, real);
        const filled = investment.filter((id) => (plan.amounts[id] ?? 0) > 0);
        expect(taxed.map(({ id }) => id)).toEqual(filled);
        expect(unknown).toEqual([]);
        expect(totals.beforeTax).toBe(sum(filled.map((id) => plan.amounts[id])));
        expect(totals.tax).toBe(sum(taxed.map(({ tax }) => tax)));
        expect(totals.withTax).toBe(totals.beforeTax + (totals.tax ?? 0));
        for (const { id, beforeTax, tax } of taxed) {
          expect(tax).toBe(taxOn(beforeTax, Number(plan.rates?.[id])));
        }
      }),
    );
    const two = { ...planOf({ etude: 0.13, travaux: 0.13 }), rates: { etude: 2000, travaux: 2000 } };
    // 0,26 € at 20 % would be 5 cents.
    expect(taxesOf(two, real).totals).toEqual({ beforeTax: 26, tax: 6, withTax: 32 });
  });

  it('has no total as long as a filled line has no rate, and names this line', () => {
    fc.assert(
      fc.property(plans, fc.subarray(investment), (plan, hidden) => {
        const rates = {
          ...plan.rates,
          ...Object.fromEntries(hidden.map((id) => [id, UNKNOWN_RATE] as const)),
        };
        const { unknown, totals } = taxesOf({ ...plan, rates }, real);
        const expected = investment.filter((id) => hidden.includes(id) && (plan.amounts[id] ?? 0) > 0);
        expect(unknown.map(({ id }) => id)).toEqual(expected);
        expect(totals.tax === undefined).toBe(expected.length > 0);
        expect(totals.withTax === undefined).toBe(expected.length > 0);
        expect(totals.beforeTax).toBe(taxesOf(plan, real).totals.beforeTax);
      }),
    );
  });

  it('takes the rate that a line assumes, else none: a purchase waits for the commune', () => {
    const plan = planOf({ achat: 50_000, travaux: 180_000 });
    const { unknown, totals } = taxesOf(plan, real);
    expect(unknown.map(({ id }) => id)).toEqual(['achat']);
    expect(totals).toEqual({ beforeTax: 230_000_00, tax: undefined, withTax: undefined });
    const said = { ...plan, rates: { achat: 0 } };
    expect(taxesOf(said, real).totals).toEqual({
      beforeTax: 230_000_00,
      tax: 36_000_00,
      withTax: 266_000_00,
    });
    for (const line of real.depenses.filter(({ budget }) => budget === 'fonctionnement')) {
      expect(rateOf(planOf({ [line.id]: 5 }), line)).toBeUndefined();
    }
  });
});

it('writes a rate in per cent', () => {
  expect([2000, 550, 0].map((one) => writeRate(one).replaceAll(/\s/g, ' '))).toEqual([
    '20 %',
    '5,5 %',
    '0 %',
  ]);
});
