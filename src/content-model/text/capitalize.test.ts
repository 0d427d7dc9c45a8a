import { expect, it } from 'vitest';
import { capitalize, uncapitalize } from './capitalize.ts';

it('a text that starts a line takes a capital, its accent kept, and loses nothing', () => {
  expect(capitalize('études, sans l’ADEME')).toBe('Études, sans l’ADEME');
  expect(capitalize('Déjà')).toBe('Déjà');
  expect(capitalize('')).toBe('');
});

it('goes on in small letters after a colon', () => {
  expect(uncapitalize('Établissement de la commune')).toBe('établissement de la commune');
});
