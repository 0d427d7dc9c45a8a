import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeShare } from './amount.ts';
import { MOST_CENTS } from '../../project/project.ts';
import { sumsOf, worstRefusal } from './balance.ts';
import { applyRule, eligibleExpense } from './rules.ts';
import { balancing, figuresOf } from './plan-rows.ts';
import { applyThreshold } from './plan-sentences.ts';
import type { Plan, ShareRule } from './model.ts';
import { planOf, real, ruleOf } from '../../../tests/support/funding/real-plan.ts';

const cents = fc.integer({ min: 0, max: MOST_CENTS });

/** A plan whose rule finds exactly this amount of this base. */
function planWith(rule: ShareRule, amount: number, base: number): Plan {
  const [own = ''] = rule.ressources;
  if (rule.base === 'depense-retenue') return { amounts: { [own]: amount }, stages: {}, eligible: base };
  // The rest of the public money comes from another public body.
  return { amounts: { [own]: amount, 'region-contrat': base - amount }, stages: {} };
}

describe.each(real.regles)('the rule $id', (rule) => {
  const base = 200_000_00;
  const limit = (base * rule.pourcent) / 100;
  const outside = rule.limite === 'au-moins' ? limit - 1 : limit + 1;
  const inside = rule.limite === 'au-moins' ? limit + 1 : limit - 1;

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
        const [part, full] = [BigInt(amount) * 100n, BigInt(whole) * BigInt(rule.pourcent)];
        expect(verdict).toBe((rule.limite === 'au-moins' ? part >= full : part <= full) ? 'kept' : 'broken');
        // The limit that is stated is itself kept, and the next cent outside is not.
        const step = rule.limite === 'au-moins' ? -1 : 1;
        const judged = (value: number) =>
          rule.limite === 'au-moins' ? BigInt(value) * 100n >= full : BigInt(value) * 100n <= full;
        expect(judged(stated)).toBe(true);
        expect(judged(stated + step)).toBe(false);
      }),
    );
  });

  it('never shows a share that looks kept when it is not', () => {
    expect(writeShare(outside, base, rule)).not.toBe(writeShare(limit, base));
  });

  it('says its number in its sentence only through the number that it reads', () => {
    expect(rule.phrase).toContain('{pourcent}');
    expect(rule.phrase.replaceAll(/\{\w+\}/g, '')).not.toMatch(/\d/);
    for (const sentence of [rule.respectee, rule.enfreinte, rule.sansObjet]) {
      expect(sentence?.replaceAll(/\{(montant|part|base|limite)\}/g, '') ?? '').not.toMatch(/[{}\d]/);
    }
  });
});

describe.each(real.seuils)('the threshold $id', (threshold) => {
  const limit = threshold.euros * 100;
  const at = (amount: number): Plan => ({ amounts: { [threshold.depenses[0] ?? '']: amount }, stages: {} });

  it('is below one cent under, reached at its amount', () => {
    expect(applyThreshold(at(limit - 1), threshold).verdict).toBe('below');
    expect(applyThreshold(at(limit), threshold).verdict).toBe('reached');
    expect(applyThreshold(at(0), threshold).verdict).toBe('idle');
  });
});

describe('what the rules read', () => {
  it('is idle on an empty plan', () => {
    for (const rule of real.regles) expect(applyRule(real, planOf({}), rule).verdict).toBe('idle');
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

  it('adds the purchases of one project up, the furniture too, and compares their sum', () => {
    const threshold = real.seuils.find(({ depenses }) => depenses.includes('amenagement'));
    if (threshold === undefined) throw new Error('no threshold on the furniture');
    const judged = (etude: number, honoraires: number, amenagement: number) =>
      applyThreshold(planOf({ etude, honoraires, amenagement, travaux: 500_000 }), threshold);
    expect(judged(20_000, 20_000, 19_999.99)).toEqual({ amount: 59_999_99, verdict: 'below' });
    expect(judged(20_000, 20_000, 20_000)).toEqual({ amount: 60_000_00, verdict: 'reached' });
    expect(judged(55_000, 50_000, 0).verdict).toBe('reached');
  });

  it('takes the owner’s part of the public money, not of the cost: 18 % of a project that patrons pay a tenth of', () => {
    const rule = ruleOf('part-du-maitre-d-ouvrage');
    const patrons = { travaux: 500_000, prives: 50_000 };
    const kept = planOf({ ...patrons, 'region-contrat': 360_000, 'fonds-propres': 90_000 });
    expect(applyRule(real, kept, rule)).toEqual({
      verdict: 'kept',
      amount: 90_000_00,
      base: 450_000_00,
      limit: 90_000_00,
    });
    const short = planOf({ ...patrons, 'region-contrat': 360_000.01, 'fonds-propres': 89_999.99 });
    expect(applyRule(real, short, rule).verdict).toBe('broken');
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

describe('the three plans of the guide, 200 000 € of which the State retains 150 000 €', () => {
  const retained = { eligible: 150_000_00 };
  const works = { travaux: 200_000 };

  it.each([
    ['A', { detr: 80_000, 'region-contrat': 70_000, 'fonds-propres': 50_000 }, 'kept', 'kept'],
    ['B', { detr: 130_000, 'region-contrat': 30_000, 'fonds-propres': 40_000 }, 'kept', 'broken'],
    ['C', { detr: 120_000, 'region-contrat': 50_000, 'fonds-propres': 30_000 }, 'broken', 'kept'],
  ])('plan %s', (_name, resources, share, ceiling) => {
    const own = ruleOf('part-du-maitre-d-ouvrage');
    const cap = ruleOf('plafond-des-dotations');
    const plan = planOf({ ...works, ...resources }, retained);
    expect(sumsOf(real, plan, 'investissement').shortfall).toBe(0);
    expect(applyRule(real, plan, own)).toMatchObject({ verdict: share, limit: 40_000_00 });
    expect(applyRule(real, plan, cap)).toMatchObject({ verdict: ceiling, limit: 120_000_00 });
  });
});

describe('sums', () => {
  const amounts = fc.record(
    Object.fromEntries(
      [...real.depenses, ...real.ressources].map(({ id }) => [id, fc.integer({ min: 0, max: 1_000_000_00 })]),
    ),
  );

  it('are those of the lines of each budget, whatever the amounts', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const plan = { amounts: drawn, stages: {} };
        const total = (['investissement', 'fonctionnement'] as const).map((budget) =>
          sumsOf(real, plan, budget),
        );
        const all = Object.values(drawn).reduce((sum, amount) => sum + amount, 0);
        expect(total.reduce((sum, { expenses, resources }) => sum + expenses + resources, 0)).toBe(all);
        for (const { expenses, resources, shortfall } of total) expect(shortfall).toBe(expenses - resources);
      }),
    );
  });

  it('balance once the owner takes the shortfall, one budget leaving the other alone', () => {
    fc.assert(
      fc.property(amounts, (drawn) => {
        const before = { amounts: drawn, stages: {} };
        for (const budget of ['investissement', 'fonctionnement'] as const) {
          const { shortfall } = sumsOf(real, before, budget);
          const line = real.ressources.find(({ solde, budget: its }) => solde && its === budget);
          if (line === undefined) throw new Error(`no line of the owner in « ${budget} »`);
          const put = balancing(real, before, line);
          expect(put === undefined).toBe(shortfall <= 0);
          if (put === undefined) continue;
          const after = { amounts: { ...drawn, [line.id]: put.cents }, stages: {} };
          expect(sumsOf(real, after, budget).shortfall).toBe(0);
          const other = budget === 'investissement' ? 'fonctionnement' : 'investissement';
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

  it('is what is granted of the aids, apart from what the owner puts in', () => {
    const figures = { cost: 220_000_00, aids: 130_000_00, granted: 0, own: 90_000_00 };
    expect(figuresOf(real, plan)).toEqual(figures);
    const granted = { ...plan, stages: { detr: 'accordee' } };
    expect(figuresOf(real, granted)).toEqual({ ...figures, granted: 50_000_00 });
  });

  it('counts for the owner what is entered on its lines alone, and so with the aids all the resources', () => {
    const brought = fc.dictionary(
      fc.constantFrom(...[...real.depenses, ...real.ressources].map(({ id }) => id)),
      cents,
    );
    fc.assert(
      fc.property(brought, (amounts) => {
        const { 'fonds-propres': funds = 0, emprunt: loan = 0, ...others } = amounts;
        const figures = figuresOf(real, { amounts, stages: {} });
        expect({ ...figures, own: 0 }).toEqual(figuresOf(real, { amounts: others, stages: {} }));
        expect(figures.own).toBe(funds + loan);
        expect(figures.granted).toBeLessThanOrEqual(figures.aids);
      }),
    );
  });

  it('would miss most the largest aid that is not granted', () => {
    expect(worstRefusal(real, plan)).toMatchObject({ id: 'region-contrat', shortfall: 70_000_00 });
    const granted = { ...plan, stages: { 'region-contrat': 'accordee' } };
    expect(worstRefusal(real, granted)).toMatchObject({ id: 'detr', shortfall: 50_000_00 });
    const sure = { 'region-contrat': 'accordee', detr: 'accordee', prives: 'accordee' };
    expect(worstRefusal(real, { ...plan, stages: sure })).toBeUndefined();
  });

  it('counts the present shortfall, and what is in excess', () => {
    const short = planOf({ travaux: 100_000, detr: 60_000, 'fonds-propres': 30_000 });
    expect(worstRefusal(real, short)).toMatchObject({ id: 'detr', shortfall: 70_000_00 });
    const over = planOf({ travaux: 100_000, detr: 60_000, 'fonds-propres': 60_000 });
    expect(worstRefusal(real, over)).toMatchObject({ id: 'detr', shortfall: 40_000_00 });
    const rich = planOf({ travaux: 100_000, detr: 60_000, 'fonds-propres': 100_000 });
    expect(worstRefusal(real, rich)).toBeUndefined();
  });
});
