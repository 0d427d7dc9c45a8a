import { describe, expect, it } from 'vitest';
import type { Act } from '../recommendation-schema.ts';
import { conditionsOf, wordsChosen } from './acts.ts';
import { actsFor } from '../../../tests/support/diagnosis/acts-for.ts';

const acts: readonly Act[] = [
  { faire: 'Appelez', appeler: true },
  {
    faire: 'Réunissez',
    selon: [
      { si: { lieu: ['ici'], etape: ['plan'] }, faire: 'Montrez', detail: 'le plan.' },
      { si: { lieu: ['ici'] }, faire: 'Notez' },
    ],
  },
];

describe('the acts of some answers', () => {
  it('take the first words whose condition holds, in order', () => {
    const answers = { lieu: 'ici', etape: 'plan' };
    expect(wordsChosen(conditionsOf(acts), answers)).toEqual([-1, 0]);
    expect(actsFor(acts, answers).map(({ faire }) => faire)).toEqual(['Appelez', 'Montrez']);
    expect(wordsChosen(conditionsOf(acts), { lieu: 'ici' })).toEqual([-1, 1]);
  });

  it('keep their own words where none holds', () => {
    expect(wordsChosen(conditionsOf(acts), { lieu: 'ailleurs' })).toEqual([-1, -1]);
    expect(actsFor(acts, {}).map(({ faire }) => faire)).toEqual(['Appelez', 'Réunissez']);
  });
});
