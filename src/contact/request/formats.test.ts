import { describe, expect, it } from 'vitest';
import { validate } from './validate.ts';

/** The faults of one field of a format. */
function faults(kind: string, value: string): string[] {
  const rules = [{ id: 'champ', format: { kind, message: 'Mal écrit.' } }];
  return validate(rules, undefined, { champ: value }).map(({ message }) => message);
}

describe('an e-mail address', () => {
  it.each(['mairie@exemple.fr', 'm.a-i+r_i.e@sous-domaine.exemple.fr', 'élodie@mairie-été.fr', 'a@b.museum'])(
    'may be written « %s »',
    (value) => {
      expect(faults('email', value)).toEqual([]);
    },
  );

  it.each([
    'mairie',
    'mairie@',
    '@exemple.fr',
    'mairie@exemple',
    'mairie@exemple.f',
    'ma irie@exemple.fr',
    'a@b@c.fr',
  ])('may not be « %s »', (value) => {
    expect(faults('email', value)).toEqual(['Mal écrit.']);
  });
});

describe('a phone number', () => {
  it.each([
    '02 33 05 98 80',
    '0233059880',
    '02.33.05.98.80',
    '02-33-05-98-80',
    '02/33/05/98/80',
    '+33 2 33 05 98 80',
    '+33 (0)2 33 05 98 80',
    '0033 2 33 05 98 80',
    '(02) 33 05 98 80',
    '+44 1534 000000',
  ])('may be written « %s »', (value) => {
    expect(faults('tel', value)).toEqual([]);
  });

  it.each([
    '123',
    '02 33 05 98',
    '02 33 05 98 80 1',
    '00 33 05 98 80',
    '+33 2 33 05 98',
    'O2 33 05 98 80',
    '+1234567',
    'zéro',
  ])('may not be « %s »', (value) => {
    expect(faults('tel', value)).toEqual(['Mal écrit.']);
  });
});

describe('what surrounds a value without being read', () => {
  it.each([
    ['spaces and a line break', '  ', ' \n'],
    ['marks of direction, as a list of contacts copies them', '\u202A', '\u202C'],
    ['a mark of byte order', '\uFEFF', ''],
    ['no-break spaces', '\u00A0', '\u202F'],
  ])('is no fault: %s', (_name, before, after) => {
    expect(faults('email', `${before}mairie@exemple.fr${after}`)).toEqual([]);
    expect(faults('tel', `${before}02\u00A033\u202F05 98 80${after}`)).toEqual([]);
  });
});
