import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCents } from './amount.ts';
import { readDraft, stageField, toDraft, withoutRow, withRows } from './draft.ts';
import { emptyPlan, type Plan } from './model.ts';
import { planData } from './plan-data.ts';
import { ELIGIBLE } from './plan-hash.ts';
import { planOf, real } from '../../../tests/support/funding/real-plan.ts';

const data = planData(real);
const { model } = data;
const lines = [...model.expenses, ...model.resources];
const asked = model.resources.filter((line) => line.asked).map(({ id }) => id);
const balancing = model.resources.filter(({ balances }) => balances).map(({ id }) => id);

/** Plans as the page makes them; the line of the owner is kept once it has an amount. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    amounts: fc.dictionary(
      fc.constantFrom(...lines.map(({ id }) => id)),
      fc.integer({ min: 0, max: mostCents }),
    ),
    stages: fc.dictionary(
      fc.constantFrom(...asked),
      fc.constantFrom(...model.stages.slice(1).map(({ id }) => id)),
    ),
    signed: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ amounts, stages, signed }) => {
    const kept = Object.entries(amounts).filter(([id, cents]) => cents > 0 || !balancing.includes(id));
    const chosen = Object.fromEntries(kept);
    return {
      amounts: chosen,
      stages: Object.fromEntries(Object.entries(stages).filter(([id]) => id in chosen)),
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
        const { plan: read, faults } = readDraft(data, toDraft(model, plan));
        expect(faults).toEqual([]);
        expect(read.amounts).toMatchObject(plan.amounts);
        expect(read.stages).toEqual(plan.stages);
        expect(read.signed).toBe(plan.signed);
      }),
    );
  });

  it('begin with the rows that the content says, three of each side, and say nothing', () => {
    const { rows } = toDraft(model, emptyPlan);
    const starting = lines.filter(({ starting: isStart }) => isStart).map(({ id }) => id);
    expect(rows.toSorted()).toEqual([...starting, ...balancing].toSorted());
    for (const side of [model.expenses, model.resources]) {
      const shown = side.filter((line) => line.budget === 'investment' && line.starting);
      expect(shown).toHaveLength(3);
    }
    expect(readDraft(data, toDraft(model, emptyPlan)).plan.amounts).toEqual({});
  });

  it('keep a row added, at its place, and leave out what a row said', () => {
    const draft = withRows(model, toDraft(model, planOf({ travaux: 10 })), 'dsil');
    expect(draft.rows.filter((id) => ['travaux', 'dsil', 'fonds-propres'].includes(id))).toEqual([
      'travaux',
      'dsil',
      'fonds-propres',
    ]);
    const filled = { ...draft, fields: { ...draft.fields, dsil: '5', [stageField('dsil')]: 'demandee' } };
    expect(readDraft(data, filled).plan).toMatchObject({
      amounts: { travaux: 10_00, dsil: 5_00 },
      stages: { dsil: 'demandee' },
    });
    expect(readDraft(data, withoutRow(filled, 'dsil')).plan).toMatchObject({
      amounts: { travaux: 10_00 },
      stages: {},
    });
  });

  it('say each fault once, count it for nothing, and keep its row', () => {
    const draft = toDraft(model, planOf({ travaux: 10, detr: 5 }));
    const typed = { ...draft.fields, travaux: '10 k', detr: '-5', [ELIGIBLE]: '900' };
    const { plan, faults } = readDraft(data, { ...draft, fields: typed });
    expect(plan.amounts).toEqual({ travaux: 0, detr: 0 });
    expect(plan.eligible).toBeUndefined();
    expect(faults.map(({ field }) => field)).toEqual(['travaux', 'detr', ELIGIBLE]);
  });

  it('are read whatever they hold', () => {
    const typed = fc.dictionary(
      fc.constantFrom(...lines.map(({ id }) => id), ELIGIBLE, 'signe'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(typed, (fields) => {
        const rows = lines.map(({ id }) => id);
        const { plan } = readDraft(data, { rows, fields });
        for (const cents of Object.values(plan.amounts)) {
          expect(Number.isSafeInteger(cents) && cents >= 0 && cents <= mostCents).toBe(true);
        }
      }),
    );
  });
});
