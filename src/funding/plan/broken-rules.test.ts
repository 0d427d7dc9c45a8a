import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRule } from './rules.ts';
import { planData } from './plan-data.ts';
import { planOf as readPlan } from './plan-of-project.ts';
import { fromFragment } from '../../project/codec.ts';
import { brokenRules, SIGNING } from './verdicts.ts';
import { taxesOf } from './taxes.ts';
import { planOf, real, ruleOf } from '../../../tests/support/funding/real-plan.ts';

const data = planData(real);
const SHARE = 'part-du-maitre-d-ouvrage';
const CEILING = 'plafond-des-dotations';

function broken(plan: Parameters<typeof brokenRules>[0]): string[] {
  return brokenRules(plan, data).map(({ id }) => id);
}

describe('the rules that a plan breaks, for its vote', () => {
  const kept = { travaux: 180_000, detr: 72_000, 'region-contrat': 30_000, 'fonds-propres': 78_000 };

  it('are none for a plan that keeps them, signed or not yet said', () => {
    expect(broken(planOf(kept))).toEqual([]);
    expect(broken(planOf(kept, { signed: false }))).toEqual([]);
  });

  it('are the share of the owner, the ceiling of the grants, and something signed, each in words', () => {
    expect(broken(planOf({ ...kept, detr: 130_000, 'fonds-propres': 20_000 }))).toEqual([SHARE]);
    expect(broken(planOf({ ...kept, detr: 150_000, 'fonds-propres': 0, prives: 0 }))).toEqual([
      SHARE,
      CEILING,
    ]);
    expect(broken(planOf({ travaux: 100_000, detr: 80_001, 'fonds-propres': 20_000.25 }))).toEqual([CEILING]);
    expect(broken(planOf(kept, { signed: true }))).toEqual([SIGNING]);
    const all = planOf({ ...kept, detr: 150_000, 'fonds-propres': 0 }, { signed: true });
    for (const { title, brief, sentence } of brokenRules(all, data)) {
      for (const words of [title, brief, sentence]) expect(words).toMatch(/^\p{Lu}[^{}]+$/u);
    }
  });

  it('say nothing of what is signed where the State is asked nothing', () => {
    const others = { travaux: 180_000, 'region-contrat': 100_000, 'fonds-propres': 80_000 };
    expect(broken(planOf(others, { signed: true }))).toEqual([]);
    for (const line of real.signature.ressources) {
      expect(broken(planOf({ ...others, [line]: 1 }, { signed: true }))).toContain(SIGNING);
    }
  });

  it('leave out the least that a grant would be: it is the State’s to say', () => {
    expect(broken(planOf({ travaux: 180_000, detr: 10_000, 'fonds-propres': 170_000 }))).toEqual([]);
  });

  it('are none for the example of the page, whose aids are no more than hoped for and whose rates are known', () => {
    const { plan } = readPlan(real, fromFragment(data.page.exemple?.plan ?? '').project);
    expect(brokenRules(plan, data)).toEqual([]);
    expect(plan.stages).toEqual({});
    expect(taxesOf(plan, real).totals.withTax).toBeGreaterThan(0);
    const ofTheDepartement = Object.keys(plan.amounts).filter((id) => id.startsWith('departement-'));
    expect(ofTheDepartement).toEqual([]);
  });

  it('are those that the arithmetic of the plan finds broken, whatever the amounts', () => {
    const amounts = fc.dictionary(
      fc.constantFrom(...[...real.depenses, ...real.ressources].map(({ id }) => id)),
      fc.integer({ min: 0, max: 1_000_000_00 }),
    );
    fc.assert(
      fc.property(amounts, fc.boolean(), (drawn, signed) => {
        const plan = { amounts: drawn, stages: {}, signed };
        const found = broken(plan);
        for (const id of [SHARE, CEILING]) {
          const { verdict } = applyRule(real, plan, ruleOf(id));
          expect(found.includes(id), id).toBe(verdict === 'broken' || verdict === 'no-base');
        }
        const isAsked = real.signature.ressources.some((id) => (drawn[id] ?? 0) > 0);
        expect(found.includes(SIGNING)).toBe(signed && isAsked);
      }),
    );
  });
});
