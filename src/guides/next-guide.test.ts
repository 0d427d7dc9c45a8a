import { expect, it } from 'vitest';
import { nextGuide } from './next-guide.ts';

const guides = ['besoin', 'etude', 'offres', 'enquete', 'concertation'].map((id) => ({ id }));
const steps = [
  { guides: ['besoin'], lien: undefined },
  { guides: ['etude', 'offres'], lien: undefined },
  { guides: ['enquete'], lien: 'ou' as const },
  { guides: [], lien: undefined },
  { guides: ['concertation'], lien: 'et' as const },
];

it.each([
  { of: 'besoin', next: 'etude', why: 'that of the next step' },
  { of: 'etude', next: 'offres', why: 'the other of its step' },
  { of: 'offres', next: 'concertation', why: 'past the step that stands in place of its own' },
  { of: 'enquete', next: 'concertation', why: 'past a step without a guide' },
  { of: 'concertation', next: undefined, why: 'none after the last' },
])('the guide after $of is $next: $why', ({ of, next }) => {
  expect(nextGuide(guides, steps, of)?.id).toBe(next);
});

it('is none after the last, when only what stands in its place follows', () => {
  expect(nextGuide(guides.slice(0, 4), steps.slice(0, 3), 'offres')).toBeUndefined();
});

it('is the next of the list where there is no way', () => {
  expect(nextGuide(guides, [], 'offres')?.id).toBe('enquete');
});
