import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCents } from './amount.ts';
import { fromHash } from './plan-hash.ts';
import { planHash } from './plan-link.ts';
import { linesByOrigin } from './plan-data.ts';
import { real } from '../../../tests/support/funding/real-plan.ts';

const ids = [...real.depenses, ...real.ressources].map(({ id }) => id);
const lines = fc.uniqueArray(
  fc.oneof(
    fc.record({ id: fc.constantFrom(...ids), cents: fc.integer({ min: 1, max: mostCents }) }),
    fc.record({ id: fc.constantFrom(...ids) }),
  ),
  { selector: ({ id }) => id },
);

describe('the link that puts lines in a plan', () => {
  it('opens a plan of these lines, those without amount chosen and empty', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const { plan, unread } = fromHash(real, planHash('', given));
        expect(unread).toEqual([]);
        const expected = given.map((line) => [line.id, 'cents' in line ? line.cents : 0]);
        expect(plan.amounts).toEqual(Object.fromEntries(expected));
      }),
    );
  });

  it('keeps what the plan says: rows, amounts, stages, answers', () => {
    const kept = '#travaux=180000&detr=72000.50~demandee&signe=non';
    expect(planHash(kept, [{ id: 'travaux', cents: 5_00 }, { id: 'dsil' }])).toBe(
      'travaux=180000&detr=72000.50~demandee&signe=non&dsil=0',
    );
  });

  it('gives its amount to a row that had none, and keeps its stage', () => {
    expect(planHash('detr=0~demandee&dsil=0', [{ id: 'detr', cents: 1_50 }, { id: 'dsil' }])).toBe(
      'detr=1.50~demandee&dsil=0',
    );
  });

  it('says the same again once the plan holds it', () => {
    fc.assert(
      fc.property(lines, lines, (kept, given) => {
        const once = planHash(planHash('', kept), given);
        expect(planHash(once, given)).toBe(once);
      }),
    );
  });
});

describe('the lines that the finder may put in a plan', () => {
  it('are lines of the plan', () => {
    const { expenses, schemes } = linesByOrigin(real);
    expect(Object.keys(expenses)).not.toEqual([]);
    expect(Object.keys(schemes)).not.toEqual([]);
    for (const id of [...Object.values(expenses), ...Object.values(schemes)]) expect(ids).toContain(id);
  });
});
