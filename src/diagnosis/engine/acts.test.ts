import { describe, expect, it } from 'vitest';
import { actsFor, conditionsOf, wordsChosen, type Act } from './acts.ts';

const acts: readonly Act[] = [
  { action: 'Appelez', calls: true, instead: [] },
  {
    action: 'Réunissez',
    instead: [
      { when: { lieu: ['ici'], etape: ['plan'] }, action: 'Montrez', detail: 'le plan.' },
      { when: { lieu: ['ici'] }, action: 'Notez' },
    ],
  },
];

describe('the acts of some answers', () => {
  it('take the first words whose condition holds, in order', () => {
    const answers = { lieu: 'ici', etape: 'plan' };
    expect(wordsChosen(conditionsOf(acts), answers)).toEqual([-1, 0]);
    expect(actsFor(acts, answers).map(({ action }) => action)).toEqual(['Appelez', 'Montrez']);
    expect(wordsChosen(conditionsOf(acts), { lieu: 'ici' })).toEqual([-1, 1]);
  });

  it('keep their own words where none holds', () => {
    expect(wordsChosen(conditionsOf(acts), { lieu: 'ailleurs' })).toEqual([-1, -1]);
    expect(actsFor(acts, {}).map(({ action }) => action)).toEqual(['Appelez', 'Réunissez']);
  });
});
