import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeRequest } from './request.ts';
import { validate } from './validate.ts';
import { fieldsOf, plain, purposes, report, texts } from '../../../tests/support/contact/contact-content.ts';
import { anyText } from '../../../tests/support/contact/visitor-words.ts';

const form = fieldsOf(plain);
const complete = { collectivite: 'Canisy', nom: 'Camille Exemple', courriel: 'mairie@exemple.fr' };

describe('the faults of a form', () => {
  it('are none when what is required is there', () => {
    expect(validate(form, texts, complete)).toEqual([]);
    expect(validate(form, texts, { ...complete, courriel: '', telephone: '0233059880' })).toEqual([]);
  });

  it('are, for an empty request, every required field and the choice of two, in the order of the fields', () => {
    const required = form.flatMap(({ id, obligatoire }) =>
      obligatoire === undefined ? [] : [{ field: id, message: obligatoire }],
    );
    const [either = '', ...orFields] = texts.unDesDeux.champs;
    const order = form.map(({ id }) => id);
    expect(validate(form, texts, {})).toEqual(
      [...required, { field: either, message: texts.unDesDeux.message, orFields }].toSorted(
        (one, other) => order.indexOf(one.field) - order.indexOf(other.field),
      ),
    );
  });

  it('say what is wrong with a format only once something is written', () => {
    const wrong = { ...complete, courriel: 'mairie@', telephone: '123' };
    expect(validate(form, texts, wrong)).toEqual([
      { field: 'courriel', message: texts.formats['courriel'] },
      { field: 'telephone', message: texts.formats['telephone'] },
    ]);
  });

  it('ask only for the remark, to report a page, and read the e-mail if there is one', () => {
    const shown = fieldsOf(report);
    const remark = shown.find(({ obligatoire }) => obligatoire !== undefined);
    expect(validate(shown, texts, {})).toEqual([{ field: remark?.id, message: remark?.obligatoire }]);
    expect(validate(shown, texts, { message: 'Un mot manque.' })).toEqual([]);
    expect(validate(shown, texts, { message: 'Un mot manque.', courriel: 'x' })).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t\u00A0'],
    ['control characters', '\u0000\u001B'],
    ['marks of direction', '\u202E\u200F'],
    ['a mark of byte order', '\uFEFF'],
    ['half a character', '\uD83D'],
  ])('find a field that holds %s empty, as the request does', (_name, value) => {
    const errors = validate(form, texts, { ...complete, nom: value });
    expect(errors.map(({ field }) => field)).toEqual(['nom']);
    expect(composeRequest(texts, fieldsOf(plain), { nom: value }, plain).sender).toBe('');
  });

  it('are one a field at most, in the order of the fields, for any rules and any values', () => {
    const ids = ['a', 'b', 'c'];
    const field = fc.record({
      obligatoire: fc.constantFrom(undefined, 'Obligatoire.'),
      saisie: fc.constantFrom('email' as const, 'texte' as const),
    });
    const asked = fc
      .tuple(field, field, field)
      .map((made) => made.map((each, index) => ({ id: ids[index] ?? '', ...each })));
    const either = fc.constantFrom<string[]>([], ['b', 'c'], ['c', 'd']);
    const value = fc.constantFrom('', ' ', 'x', 'a@b.fr');
    const formats = { a: 'Mal écrit.', b: 'Mal écrit.' };
    fc.assert(
      fc.property(asked, either, fc.record({ a: value, b: value, c: value }), (fields, champs, values) => {
        const unDesDeux = { champs, consigne: '', message: 'L’un des deux.' };
        const wrong = validate(fields, { formats, unDesDeux }, values).map((error) => error.field);
        expect(wrong).toEqual(ids.filter((id) => wrong.includes(id)));
      }),
    );
  });

  it('are found in any text, and what is accepted as required is in the request', () => {
    fc.assert(
      fc.property(fc.constantFrom(...purposes), anyText, (purpose, text) => {
        const shown = fieldsOf(purpose);
        const values = Object.fromEntries(shown.map(({ id }) => [id, text]));
        const wrong = new Set(validate(shown, texts, values).map(({ field }) => field));
        const request = composeRequest(texts, shown, values, purpose);
        for (const { id, obligatoire, saisie } of shown) {
          if (obligatoire === undefined || wrong.has(id) || saisie === 'texte') continue;
          const alone = composeRequest(texts, shown, { [id]: text }, purpose);
          expect(alone.sender).not.toBe('');
          expect(request.sender.split('\n')).toContain(alone.sender);
        }
      }),
    );
  });
});

/** The faults of one field of a format. */
function faults(saisie: 'email' | 'tel', value: string): string[] {
  const unDesDeux = { champs: [], consigne: '', message: '' };
  const words = { formats: { champ: 'Mal écrit.' }, unDesDeux };
  return validate([{ id: 'champ', saisie }], words, { champ: value }).map(({ message }) => message);
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
