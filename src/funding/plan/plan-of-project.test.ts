import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { real } from '../../../tests/support/funding/real-plan.ts';
import { fromFragment, toFragment } from '../../project/codec.ts';
import { MOST_CENTS } from '../../project/project.ts';
import { emptyPlan, type Plan } from './model.ts';
import { linesByOrigin } from './plan-data.ts';
import { partsOfPlan, planOf, withLines } from './plan-of-project.ts';
import { mostRate, UNKNOWN_RATE } from './taxes.ts';

const ids = [...real.depenses, ...real.ressources].map(({ id }) => id);
const asked = real.ressources.filter((line) => line.demandee).map(({ id }) => id);
const taxed = real.depenses.filter(({ budget }) => budget === 'investissement');
const cents = fc.integer({ min: 0, max: MOST_CENTS });
const said = fc.oneof(fc.integer({ min: 0, max: mostRate }), fc.constant(UNKNOWN_RATE));

/** Plans as the page makes them: a stage only where somebody is asked, a rate only where it is not the assumed one. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    amounts: fc.dictionary(fc.constantFrom(...ids), cents),
    stages: fc.dictionary(
      fc.constantFrom(...asked),
      fc.constantFrom(...real.etats.slice(1).map(({ id }) => id)),
    ),
    rates: fc.dictionary(fc.constantFrom(...taxed.map(({ id }) => id)), said),
    eligible: fc.option(cents, { nil: undefined }),
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

const written = (plan: Plan) => toFragment(partsOfPlan(real, plan));
const read = (fragment: string) => planOf(real, fromFragment(fragment).project);

describe('the plan of a project', () => {
  it('is found again in its address as it was', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(read(written(plan))).toEqual({ plan, unknown: [] });
      }),
    );
    expect(written(emptyPlan)).toBe('');
  });

  it.each(
    ['travaux=1~101', 'travaux=1~5.555', 'travaux=1~demandee', 'charges=1~20', 'detr=1~20'].concat([
      'garage=5000',
      'region-contrat=10.5~perdue',
      'fonds-propres=10~demandee',
      'constructor=5',
    ]),
  )('names the line of %s, which it cannot read', (part) => {
    const { plan, unknown } = read(`dsil=20000~demandee&${part}`);
    expect(unknown).toEqual([part.split('=')[0]]);
    expect(plan).toMatchObject({ amounts: { dsil: 20_000_00 }, stages: { dsil: 'demandee' } });
  });
});

const added = (fragment: string, lines: Parameters<typeof withLines>[1]) =>
  toFragment(withLines(fromFragment(fragment).project, lines));

describe('lines added to the plan of a project', () => {
  it('leave what it says: amounts, stages, answers; a line without amount takes one, and keeps its stage', () => {
    const kept = 'travaux=180000&detr=0~demandee';
    expect(added(`${kept}&signe=non`, [{ id: 'travaux', cents: 5_00 }, { id: 'dsil' }])).toBe(
      `${kept}&dsil=0&signe=non`,
    );
    expect(added(kept, [{ id: 'detr', cents: 1_50 }])).toBe('travaux=180000&detr=1.5~demandee');
  });

  it('are lines of the plan, where the finder has one for an expense or an aid', () => {
    const { expenses, schemes } = linesByOrigin(real);
    expect(Object.keys(expenses)).not.toEqual([]);
    expect(Object.keys(schemes)).not.toEqual([]);
    for (const id of [...Object.values(expenses), ...Object.values(schemes)]) expect(ids).toContain(id);
  });
});
