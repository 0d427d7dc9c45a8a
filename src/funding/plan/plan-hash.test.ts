import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCents } from './amount.ts';
import { fromHash, toHash } from './plan-hash.ts';
import { emptyPlan, type Plan } from './model.ts';
import { real } from '../../../tests/support/funding/real-plan.ts';

const lines = [...real.expenses, ...real.resources].map(({ id }) => id);
const asked = real.resources.filter((line) => line.asked).map(({ id }) => id);
const cents = fc.integer({ min: 0, max: mostCents });

/** Plans as the page makes them: rows without amount too, a stage only on a chosen row, and only where somebody is asked. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    amounts: fc.dictionary(fc.constantFrom(...lines), cents),
    stages: fc.dictionary(
      fc.constantFrom(...asked),
      fc.constantFrom(...real.stages.slice(1).map(({ id }) => id)),
    ),
    eligible: fc.option(fc.integer({ min: 0, max: mostCents }), { nil: undefined }),
    signed: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map((plan) => ({
    ...plan,
    stages: Object.fromEntries(Object.entries(plan.stages).filter(([id]) => id in plan.amounts)),
  }));

describe('the address of a plan', () => {
  it('reopens every plan as it was', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: read, unread } = fromHash(real, toHash(real, plan));
        expect(unread).toEqual([]);
        expect(read).toEqual(plan);
      }),
    );
  });

  it('is made of characters that a mail program leaves alone', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(toHash(real, plan)).toMatch(/^[a-z0-9=&.~-]*$/);
      }),
    );
  });

  it('says nothing of an empty plan', () => {
    expect(toHash(real, emptyPlan)).toBe('');
    expect(fromHash(real, '')).toEqual({ plan: { amounts: {}, stages: {} }, unread: [] });
    expect(fromHash(real, '#')).toEqual({ plan: { amounts: {}, stages: {} }, unread: [] });
  });

  it('keeps a row chosen and not yet filled in', () => {
    const plan = { ...emptyPlan, amounts: { travaux: 5_00, detr: 0 }, stages: { detr: 'demandee' } };
    expect(toHash(real, plan)).toBe('travaux=5&detr=0~demandee');
    expect(fromHash(real, '#detr=0').plan.amounts).toEqual({ detr: 0 });
  });

  it('gives what it can, and names what it cannot read', () => {
    const hash =
      '#travaux=180000&garage=5000&detr=-3&region-contrat=10.5~perdue&dsil=20000~demandee&signe=peut-etre';
    const { plan, unread } = fromHash(real, hash);
    expect(plan).toMatchObject({
      amounts: { travaux: 180_000_00, dsil: 20_000_00 },
      stages: { dsil: 'demandee' },
    });
    expect(unread).toEqual(['garage=5000', 'detr=-3', 'region-contrat=10.5~perdue', 'signe=peut-etre']);
  });

  it('reads what a program wrote with codes for its signs', () => {
    const { plan, unread } = fromHash(real, '#detr%3D40000%7Edemandee&travaux=5');
    expect(plan).toMatchObject({ amounts: { detr: 40_000_00, travaux: 5_00 }, stages: { detr: 'demandee' } });
    expect(unread).toEqual([]);
  });

  it('refuses a stage on money that is asked of nobody', () => {
    expect(fromHash(real, '#fonds-propres=10~demandee').unread).toEqual(['fonds-propres=10~demandee']);
  });

  it('never breaks the page, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { plan } = fromHash(real, text);
        for (const amount of Object.values(plan.amounts)) expect(Number.isSafeInteger(amount)).toBe(true);
      }),
    );
  });

  it('takes no name of an object for a line', () => {
    expect(fromHash(real, '#__proto__=5&constructor=5').plan.amounts).toEqual({});
  });
});
