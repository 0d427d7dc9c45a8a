import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCents } from './amount.ts';
import { fromHash, toHash } from './plan-hash.ts';
import { emptyPlan, type Plan } from './model.ts';
import { mostRate, UNKNOWN_RATE } from './taxes.ts';
import { real } from '../../../tests/support/funding/real-plan.ts';

const lines = [...real.depenses, ...real.ressources].map(({ id }) => id);
const asked = real.ressources.filter((line) => line.demandee).map(({ id }) => id);
const taxed = real.depenses.filter(({ budget }) => budget === 'investissement');
const cents = fc.integer({ min: 0, max: mostCents });
const said = fc.oneof(fc.integer({ min: 0, max: mostRate }), fc.constant(UNKNOWN_RATE));

/**
 * Plans as the page makes them: rows without amount too, a stage only on a chosen row, and only where somebody is asked, a
 * rate only where it is not the assumed one.
 */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    amounts: fc.dictionary(fc.constantFrom(...lines), cents),
    stages: fc.dictionary(
      fc.constantFrom(...asked),
      fc.constantFrom(...real.etats.slice(1).map(({ id }) => id)),
    ),
    rates: fc.dictionary(fc.constantFrom(...taxed.map(({ id }) => id)), said),
    eligible: fc.option(fc.integer({ min: 0, max: mostCents }), { nil: undefined }),
    signed: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map((plan) => ({
    ...plan,
    stages: Object.fromEntries(Object.entries(plan.stages).filter(([id]) => id in plan.amounts)),
    rates: Object.fromEntries(
      Object.entries(plan.rates).filter(([id, rate]) => {
        const assumed = taxed.find((line) => line.id === id)?.tva ?? UNKNOWN_RATE;
        return id in plan.amounts && rate !== assumed;
      }),
    ),
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
    expect(fromHash(real, '')).toMatchObject({ plan: emptyPlan, unread: [] });
    expect(fromHash(real, '#')).toMatchObject({ plan: emptyPlan, unread: [] });
  });

  it('keeps a row chosen and not yet filled in', () => {
    const plan = { ...emptyPlan, amounts: { travaux: 5_00, detr: 0 }, stages: { detr: 'demandee' } };
    expect(toHash(real, plan)).toBe('travaux=5&detr=0~demandee');
    expect(fromHash(real, '#detr=0').plan.amounts).toEqual({ detr: 0 });
  });

  it('says a rate where the commune changed it, and reads it with the amount', () => {
    const amounts = { achat: 50_000_00, travaux: 180_000_00, imprevus: 9_000_00 };
    const plan = { ...emptyPlan, amounts, rates: { achat: 0, travaux: 550, imprevus: UNKNOWN_RATE } };
    const hash = 'achat=50000~0&travaux=180000~5.5&imprevus=9000~tva-a-preciser';
    expect(toHash(real, plan)).toBe(hash);
    expect(fromHash(real, hash)).toMatchObject({ plan, unread: [] });
    // An assumed rate is not a choice.
    expect(fromHash(real, '#achat=1~tva-a-preciser&travaux=1~20').plan.rates).toEqual({});
    for (const part of [
      'travaux=1~101',
      'travaux=1~5.555',
      'travaux=1~demandee',
      'charges=1~20',
      'detr=1~20',
    ]) {
      expect(fromHash(real, part).unread).toEqual([part]);
    }
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
