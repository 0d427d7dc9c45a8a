import { describe, expect, it } from 'vitest';
import { findingOf, largestUncertain, sumsOf } from '../../../src/financing/balance.ts';
import { balanced } from '../../../src/components/plan-balance.ts';
import fc from 'fast-check';
import { planOf, real, ruleOf } from './real-plan.ts';

const own = ruleOf('part-du-maitre-d-ouvrage');
const cap = ruleOf('plafond-des-dotations');

describe('the three plans of the guide, 200 000 € of which the State retains 150 000 €', () => {
  const retained = { eligible: 150_000_00 };
  const works = { travaux: 200_000 };

  it.each([
    ['A', { detr: 80_000, region: 70_000, 'fonds-propres': 50_000 }, 'kept', 'kept'],
    ['B', { detr: 130_000, region: 30_000, 'fonds-propres': 40_000 }, 'kept', 'broken'],
    ['C', { detr: 120_000, region: 50_000, 'fonds-propres': 30_000 }, 'broken', 'kept'],
  ])('plan %s', (_name, resources, share, ceiling) => {
    const plan = planOf({ ...works, ...resources }, retained);
    expect(sumsOf(real, plan, 'investment').missing).toBe(0);
    expect(findingOf(real, plan, own)).toMatchObject({ verdict: share, limit: 40_000_00 });
    expect(findingOf(real, plan, cap)).toMatchObject({ verdict: ceiling, limit: 120_000_00 });
  });
});

describe('the works of a village school, 180 000 € excluding tax', () => {
  it('balance with 60 % of DETR and DSIL together and the rest from the commune', () => {
    const plan = planOf({ travaux: 180_000, detr: 72_000, dsil: 36_000, 'fonds-propres': 72_000 });
    expect(sumsOf(real, plan, 'investment')).toEqual({
      expenses: 180_000_00,
      resources: 180_000_00,
      missing: 0,
    });
    expect(real.rules.map((rule) => findingOf(real, plan, rule).verdict)).toEqual(['kept', 'kept', 'kept']);
  });

  it('break the floor with a DETR of 35 999,99 €, and keep it with 36 000 €', () => {
    const floor = ruleOf('plancher-de-la-detr');
    expect(findingOf(real, planOf({ travaux: 180_000, detr: 35_999.99 }), floor).verdict).toBe('broken');
    expect(findingOf(real, planOf({ travaux: 180_000, detr: 36_000 }), floor).verdict).toBe('kept');
  });
});

describe('sums', () => {
  const amounts = fc.record(
    Object.fromEntries(
      [...real.expenses, ...real.resources].map(({ id }) => [id, fc.integer({ min: 0, max: 1_000_000_00 })]),
    ),
  );

  it('are those of the lines of each budget, whatever the amounts', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const plan = { amounts: drawn, stages: {} };
        const total = (['investment', 'running'] as const).map((budget) => sumsOf(real, plan, budget));
        const all = Object.values(drawn).reduce((sum, amount) => sum + amount, 0);
        expect(total.reduce((sum, { expenses, resources }) => sum + expenses + resources, 0)).toBe(all);
        for (const { expenses, resources, missing } of total) expect(missing).toBe(expenses - resources);
      }),
    );
  });

  it('balance once the owner takes what is missing, and what is in excess stays', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const before = { amounts: drawn, stages: {} };
        const after = balanced(real, before);
        for (const budget of ['investment', 'running'] as const) {
          const { missing } = sumsOf(real, before, budget);
          expect(sumsOf(real, after, budget).missing).toBe(Math.min(0, missing));
        }
      }),
    );
  });
});

describe('the aid whose refusal would cost most', () => {
  it('is the largest that is asked for and not granted, never the owner’s money', () => {
    const plan = planOf({ detr: 50_000, region: 70_000, prives: 10_000, 'fonds-propres': 90_000 });
    expect(largestUncertain(real, plan)).toBe('region');
    expect(largestUncertain(real, { ...plan, stages: { region: 'accordee' } })).toBe('detr');
    const granted = { region: 'accordee', detr: 'accordee', prives: 'accordee' };
    expect(largestUncertain(real, { ...plan, stages: granted })).toBeUndefined();
  });
});
