import { describe, expect, it } from 'vitest';
import { certaintyOf, applyRule, sumsOf, worstRefusal } from './balance.ts';
import { ownersBalance } from './plan-balance.ts';
import fc from 'fast-check';
import { planOf, real, ruleOf } from '../../../tests/support/funding/real-plan.ts';

const own = ruleOf('part-du-maitre-d-ouvrage');
const cap = ruleOf('plafond-des-dotations');

describe('the three plans of the guide, 200 000 € of which the State retains 150 000 €', () => {
  const retained = { eligible: 150_000_00 };
  const works = { travaux: 200_000 };

  it.each([
    ['A', { detr: 80_000, 'region-contrat': 70_000, 'fonds-propres': 50_000 }, 'kept', 'kept'],
    ['B', { detr: 130_000, 'region-contrat': 30_000, 'fonds-propres': 40_000 }, 'kept', 'broken'],
    ['C', { detr: 120_000, 'region-contrat': 50_000, 'fonds-propres': 30_000 }, 'broken', 'kept'],
  ])('plan %s', (_name, resources, share, ceiling) => {
    const plan = planOf({ ...works, ...resources }, retained);
    expect(sumsOf(real, plan, 'investment').missing).toBe(0);
    expect(applyRule(real, plan, own)).toMatchObject({ verdict: share, limit: 40_000_00 });
    expect(applyRule(real, plan, cap)).toMatchObject({ verdict: ceiling, limit: 120_000_00 });
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
    expect(real.rules.map((rule) => applyRule(real, plan, rule).verdict)).toEqual(['kept', 'kept', 'kept']);
  });

  it('break the floor with a DETR of 35 999,99 €, and keep it with 36 000 €', () => {
    const floor = ruleOf('plancher-de-la-detr');
    expect(applyRule(real, planOf({ travaux: 180_000, detr: 35_999.99 }), floor).verdict).toBe('broken');
    expect(applyRule(real, planOf({ travaux: 180_000, detr: 36_000 }), floor).verdict).toBe('kept');
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

  it('balance once the owner takes what is missing, one budget leaving the other alone', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const before = { amounts: drawn, stages: {} };
        for (const budget of ['investment', 'running'] as const) {
          const { missing } = sumsOf(real, before, budget);
          const line = ownersBalance(real, before, budget);
          expect(line === undefined).toBe(missing <= 0);
          if (line === undefined) continue;
          const after = { amounts: { ...drawn, [line.id]: line.cents }, stages: {} };
          expect(sumsOf(real, after, budget).missing).toBe(0);
          const other = budget === 'investment' ? 'running' : 'investment';
          expect(sumsOf(real, after, other)).toEqual(sumsOf(real, before, other));
        }
      }),
    );
  });
});

describe('how sure the money is', () => {
  const plan = planOf({
    travaux: 220_000,
    detr: 50_000,
    'region-contrat': 70_000,
    prives: 10_000,
    'fonds-propres': 90_000,
  });

  it('is what is not granted yet, apart from what the owner brings', () => {
    expect(certaintyOf(real, plan)).toEqual({ uncertain: 130_000_00, own: 90_000_00 });
    const granted = { ...plan, stages: { detr: 'accordee' } };
    expect(certaintyOf(real, granted)).toEqual({ uncertain: 80_000_00, own: 90_000_00 });
  });

  it('would miss most the largest aid that is not granted', () => {
    expect(worstRefusal(real, plan)).toEqual({ id: 'region-contrat', missing: 70_000_00 });
    const granted = { ...plan, stages: { 'region-contrat': 'accordee' } };
    expect(worstRefusal(real, granted)).toEqual({ id: 'detr', missing: 50_000_00 });
    const sure = { 'region-contrat': 'accordee', detr: 'accordee', prives: 'accordee' };
    expect(worstRefusal(real, { ...plan, stages: sure })).toBeUndefined();
  });

  it('counts what is missing already, and what is in excess', () => {
    const short = planOf({ travaux: 100_000, detr: 60_000, 'fonds-propres': 30_000 });
    expect(worstRefusal(real, short)).toEqual({ id: 'detr', missing: 70_000_00 });
    const over = planOf({ travaux: 100_000, detr: 60_000, 'fonds-propres': 60_000 });
    expect(worstRefusal(real, over)).toEqual({ id: 'detr', missing: 40_000_00 });
    const rich = planOf({ travaux: 100_000, detr: 60_000, 'fonds-propres': 100_000 });
    expect(worstRefusal(real, rich)).toBeUndefined();
  });
});
