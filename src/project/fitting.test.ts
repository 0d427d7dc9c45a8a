import { describe, expect, it } from 'vitest';
import { codes } from '../../tests/support/diagnosis/real-codes.ts';
import { MOST_CHARACTERS } from '../components/browser/qr-code.ts';
import { fromFragment } from './codec.ts';
import { fittingFragment } from './fitting.ts';
import type { Project } from './project.ts';

const [code = ''] = codes();
const base = 'https://tiers-lieux.manche.fr/parcours/#';

/** So many parts with names of an address. */
function named<Part>(head: string, count: number, part: Part): Record<string, Part> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${head}-${index}`, part]));
}

function project(dates: number, amounts: number, building = 'École'): Project {
  return {
    code,
    place: { kind: 'commune', id: '50129' },
    building,
    steps: named('etape', dates, { day: '2027-01-12', isDone: true }),
    lines: named('ligne', amounts, { cents: 180_000_00 }),
    signed: false,
  };
}

describe('what a printed code holds', () => {
  it.each([
    ['all of a short project', project(2, 3), 'plan', []],
    ['the dates rather than the plan', project(2, 12), 'plan', ['lines', 'eligible', 'signed']],
    ['the plan rather than the dates, on its own paper', project(6, 3), 'steps', ['steps']],
    ['the plan, where to leave it out would not be enough', project(12, 3), 'plan', ['steps']],
    ['neither of two that are too long', project(12, 12), 'steps', ['steps', 'lines', 'eligible', 'signed']],
    ['no name that is too long once written', project(1, 1, '€'.repeat(80)), 'plan', ['building']],
  ] as const)('is %s', (_, whole, first, missing) => {
    const { fragment, held, leftOut } = fittingFragment(whole, base, first);
    expect(base.length + fragment.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(Object.keys(leftOut)).toEqual(missing);
    expect({ ...held, ...leftOut }).toEqual({ ...whole, eligible: undefined });
    expect(fromFragment(fragment)).toMatchObject({ project: { code, place: whole.place }, unread: [] });
  });
});
