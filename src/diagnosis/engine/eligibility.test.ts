import { expect, it } from 'vitest';
import { eligibilityIn } from './eligibility.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

const { questionnaire, recommendations } = small;
const asked = eligibilityIn(questionnaire, recommendations);

it.each([
  ['non', 'whose answers all lead out of the offer', { lieu: ['ailleurs'] }],
  ['oui', 'whose answers all lead to a level, and leave nothing to confirm', { etape: ['idee', 'plan'] }],
  ['preciser', 'that leaves a point to confirm', { etape: ['doute'] }],
  ['preciser', 'of which some are led out of the offer', { lieu: ['ici', 'ailleurs'] }],
])('the rules say « %s » of a situation %s', (eligibility, _, situation) => {
  expect(asked(situation)).toBe(eligibility);
});

it('the rules say nothing of a situation that nobody may be in', () => {
  expect(asked({ lieu: ['ailleurs'], etape: ['idee'] })).toBeUndefined();
});

it('a recommendation without a level, within the offer, is to be specified', () => {
  const withoutRank = recommendations.map((each) => (each.id === 'un' ? { id: 'un' } : each));
  expect(eligibilityIn(questionnaire, withoutRank)({ etape: ['idee'] })).toBe('preciser');
});
