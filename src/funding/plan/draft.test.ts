import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_CENTS } from '../../project/project.ts';
import {
  ELIGIBLE,
  OTHER_RATE,
  otherRateField,
  rateField,
  readDraft,
  stageField,
  toDraft,
  withoutRow,
  withRows,
} from './draft.ts';
import { emptyPlan, type Plan } from './model.ts';
import { planData } from './plan-data.ts';
import { mostRate, UNKNOWN_RATE } from './taxes.ts';
import { planOf, real } from '../../../tests/support/funding/real-plan.ts';

const model = planData(real);
const lines = [...model.depenses, ...model.ressources];
const asked = model.ressources.filter((line) => line.demandee).map(({ id }) => id);
const balancing = model.ressources.filter(({ solde }) => solde).map(({ id }) => id);

const taxed = model.depenses.filter(({ budget }) => budget === 'investissement');

/** Plans as the page makes them; the line of the owner is kept once it has an amount. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    amounts: fc.dictionary(
      fc.constantFrom(...lines.map(({ id }) => id)),
      fc.integer({ min: 0, max: MOST_CENTS }),
    ),
    stages: fc.dictionary(
      fc.constantFrom(...asked),
      fc.constantFrom(...model.etats.slice(1).map(({ id }) => id)),
    ),
    rates: fc.dictionary(
      fc.constantFrom(...taxed.map(({ id }) => id)),
      fc.oneof(fc.integer({ min: 0, max: mostRate }), fc.constantFrom(UNKNOWN_RATE, 10_00, 5_50)),
    ),
    signed: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ amounts, stages, rates, signed }) => {
    const kept = Object.entries(amounts).filter(([id, cents]) => cents > 0 || !balancing.includes(id));
    const chosen = Object.fromEntries(kept);
    return {
      amounts: chosen,
      stages: Object.fromEntries(Object.entries(stages).filter(([id]) => id in chosen)),
      rates: Object.fromEntries(
        Object.entries(rates).filter(([id, rate]) => {
          const assumed = taxed.find((line) => line.id === id)?.tva ?? UNKNOWN_RATE;
          return id in chosen && rate !== assumed;
        }),
      ),
      eligible: undefined,
      signed,
    };
  })
  // Rows that all are those of a blank plan, and empty, say nothing.
  .filter(({ amounts }) => Object.values(amounts).some((cents) => cents > 0));

describe('the fields of a plan', () => {
  it('give it back as it was, rows without amount and stages too', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { plan: read, faults } = readDraft(model, toDraft(model, plan));
        expect(faults).toEqual([]);
        expect(read.amounts).toMatchObject(plan.amounts);
        expect(read.stages).toEqual(plan.stages);
        expect(read.rates).toEqual(plan.rates);
        expect(read.signed).toBe(plan.signed);
      }),
    );
  });

  it('begin with the rows that the content says, three of each side, and say nothing', () => {
    const { rows } = toDraft(model, emptyPlan);
    const starting = lines.filter(({ depart: isStart }) => isStart).map(({ id }) => id);
    expect(rows.toSorted()).toEqual([...starting, ...balancing].toSorted());
    for (const side of [model.depenses, model.ressources]) {
      const shown = side.filter((line) => line.budget === 'investissement' && line.depart);
      expect(shown).toHaveLength(3);
    }
    expect(readDraft(model, toDraft(model, emptyPlan)).plan.amounts).toEqual({});
  });

  it('keep a row added, at its place, and leave out what a row said', () => {
    const draft = withRows(model, toDraft(model, planOf({ travaux: 10 })), 'dsil');
    expect(draft.rows.filter((id) => ['travaux', 'dsil', 'fonds-propres'].includes(id))).toEqual([
      'travaux',
      'dsil',
      'fonds-propres',
    ]);
    const filled = { ...draft, fields: { ...draft.fields, dsil: '5', [stageField('dsil')]: 'demandee' } };
    expect(readDraft(model, filled).plan).toMatchObject({
      amounts: { travaux: 10_00, dsil: 5_00 },
      stages: { dsil: 'demandee' },
    });
    expect(readDraft(model, withoutRow(filled, 'dsil')).plan).toMatchObject({
      amounts: { travaux: 10_00 },
      stages: {},
    });
  });

  it('take a rate that is chosen or written, none while it is still to be written, and say one that is none', () => {
    const { rows } = toDraft(model, planOf({ achat: 5, travaux: 10 }));
    const rateOfWorks = (choice: string, other = '') => {
      const fields = { travaux: '10', [rateField('travaux')]: choice, [otherRateField('travaux')]: other };
      const { plan, faults } = readDraft(model, { rows, fields });
      return [plan.rates?.['travaux'], ...faults.map(({ field }) => field)];
    };
    expect(rateOfWorks('')).toEqual([undefined]);
    expect(rateOfWorks('10')).toEqual([10_00]);
    expect(rateOfWorks('5.5', 'of another choice')).toEqual([5_50]);
    expect(rateOfWorks(OTHER_RATE)).toEqual([UNKNOWN_RATE]);
    expect(rateOfWorks(OTHER_RATE, ' 12,5 % ')).toEqual([12_50]);
    expect(rateOfWorks(OTHER_RATE, '20')).toEqual([undefined]);
    for (const typed of ['vingt', '-5', '101', '5,555']) {
      expect(rateOfWorks(OTHER_RATE, typed)).toEqual([UNKNOWN_RATE, otherRateField('travaux')]);
    }
    const chosen = { rows, fields: { travaux: '10', [rateField('travaux')]: '10' } };
    expect(withoutRow(chosen, 'travaux').fields).toEqual({});
  });

  it('say each fault once, count it for nothing, and keep its row', () => {
    const draft = toDraft(model, planOf({ travaux: 10, detr: 5 }));
    const typed = { ...draft.fields, travaux: '10 k', detr: '-5', [ELIGIBLE]: '900' };
    const { plan, faults } = readDraft(model, { ...draft, fields: typed });
    expect(plan.amounts).toEqual({ travaux: 0, detr: 0 });
    expect(plan.eligible).toBeUndefined();
    expect(faults.map(({ field }) => field)).toEqual(['travaux', 'detr', ELIGIBLE]);
  });

  it('are read whatever they hold', () => {
    const typed = fc.dictionary(
      fc.constantFrom(
        ...lines.map(({ id }) => id),
        ...taxed.flatMap(({ id }) => [rateField(id), otherRateField(id)]),
        ELIGIBLE,
        'signe',
      ),
      fc.oneof(fc.string({ unit: 'binary' }), fc.constant(OTHER_RATE)),
    );
    fc.assert(
      fc.property(typed, (fields) => {
        const rows = lines.map(({ id }) => id);
        const { plan } = readDraft(model, { rows, fields });
        for (const cents of Object.values(plan.amounts)) {
          expect(Number.isSafeInteger(cents) && cents >= 0 && cents <= MOST_CENTS).toBe(true);
        }
        for (const rate of Object.values(plan.rates ?? {})) {
          expect(rate === UNKNOWN_RATE || (rate >= 0 && rate <= mostRate)).toBe(true);
        }
      }),
    );
  });
});
