import { expect, it } from 'vitest';
import { capital } from './capitalize.ts';

it('a text that starts a line takes a capital, its accent kept, and loses nothing', () => {
  expect(capital('études, sans l’ADEME')).toBe('Études, sans l’ADEME');
  expect(capital('Déjà')).toBe('Déjà');
  expect(capital('')).toBe('');
});
