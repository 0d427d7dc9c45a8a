import { describe, expect, it } from 'vitest';
import { acceptedBeside, withItem, withListed, withValue } from './yaml-edits.ts';

const source = `# Une remarque.
etapes:
  - id: un # la première
    aide: >-
      Un texte
      plié.
    si: { a: x, b: [x, y] }

  # La seconde.
  - id: deux
    aides: [une]
exemples:
  - reponses: { a: x }
`;

describe('a list with one more item', () => {
  it('keeps the rest as it is written, remarks and folds included', () => {
    const item = { id: 'milieu', si: { a: 'z' } };
    const written = '\n  - id: milieu\n    si: { a: z }';
    expect(withItem(source, ['etapes'], item, 1)).toBe(
      source.replace('    si: { a: x, b: [x, y] }', `    si: { a: x, b: [x, y] }${written}`),
    );
    expect(withItem(source, ['etapes'], item)).toBe(source.replace('\nexemples:', `${written}\nexemples:`));
    expect(withItem(source, ['etapes'], item, 0)).toBe(source.replace('etapes:', `etapes:${written}`));
  });

  it('is one line where it was one, and begins at the end of its group where it was not there', () => {
    expect(withListed(source, ['etapes', 1], 'aides', 'deux')).toContain('aides: [une, deux]');
    expect(withListed(source, ['etapes', 0], 'aides', 'une')).toBe(
      source.replace('b: [x, y] }', 'b: [x, y] }\n    aides: [une]'),
    );
  });

  it('may have another value in place of one, its remark kept', () => {
    expect(withValue('a:\n  - rang: 1 # un\n', ['a', 0, 'rang'], 2)).toBe('a:\n  - rang: 2 # un\n');
    expect(() => withValue(source, ['etapes', 2], 1)).toThrow('no value at etapes › 2');
  });

  it('must be a list', () => {
    expect(() => withItem(source, ['etapes', 0, 'id'], 'a')).toThrow('no list at etapes › 0 › id');
    expect(() => withListed(source, ['etapes', 0, 'id'], 'aides', 'a')).toThrow(
      'no group at etapes › 0 › id',
    );
  });
});

describe('an answer accepted beside another', () => {
  it('is, wherever a condition accepts the other, but under the keys that say no condition', () => {
    expect(acceptedBeside(source, { question: 'a', value: 'x', added: 'z' }, ['exemples'])).toBe(
      source.replace('{ a: x, b', '{ a: [x, z], b'),
    );
    expect(acceptedBeside(source, { question: 'b', value: 'x', added: 'z' }, [])).toContain('b: [x, z, y]');
    const lines = 'si:\n  a:\n    - x\n    - y\n';
    expect(acceptedBeside(lines, { question: 'a', value: 'x', added: 'z' }, [])).toBe(
      'si:\n  a:\n    - x\n    - z\n    - y\n',
    );
  });
});
