import { describe, expect, it } from 'vitest';
import { formatted } from '../formatted.ts';
import { acceptedBeside, withItem, withListed, withValue } from './yaml-edits.ts';

const source = `# Une remarque.
etapes:
  - id: un # la première
    aide: >-
      Un texte.
    si: { a: x, b: [x, y] }

  # La seconde.
  - id: deux
    aides: [une]
exemples:
  - reponses: { a: x }
`;

/** A text as its file has it. */
const written = (text: string) => formatted('essai.yaml', text);

describe('a list with one more item', () => {
  it('keeps the rest as it is written, remarks included', async () => {
    const item = { id: 'milieu', si: { a: 'z' } };
    const lines = '\n  - id: milieu\n    si: { a: z }';
    expect(await written(withItem(source, ['etapes'], item, 1))).toBe(
      source.replace('    si: { a: x, b: [x, y] }', `    si: { a: x, b: [x, y] }${lines}`),
    );
    expect(await written(withItem(source, ['etapes'], item))).toBe(
      source.replace('\nexemples:', `${lines}\nexemples:`),
    );
    expect(await written(withItem(source, ['etapes'], item, 0))).toBe(
      source.replace('etapes:', `etapes:${lines}`),
    );
  });

  it('is one line where it was one, and begins at the end of its group where it was not there', async () => {
    expect(await written(withListed(source, ['etapes', 1], 'aides', 'deux'))).toContain('aides: [une, deux]');
    expect(await written(withListed(source, ['etapes', 0], 'aides', 'une'))).toBe(
      source.replace('b: [x, y] }', 'b: [x, y] }\n    aides: [une]'),
    );
  });

  it('may have another value in place of one, its remark kept', () => {
    expect(withValue('a:\n  - rang: 1 # un\n', ['a', 0, 'rang'], 2)).toBe('a:\n  - rang: 2 # un\n');
  });

  it('must be a list', () => {
    expect(() => withItem(source, ['etapes', 0, 'id'], 'a')).toThrow('no list at etapes › 0 › id');
  });
});

describe('an answer accepted beside another', () => {
  it('is, wherever a condition accepts the other, but under the keys that say no condition', async () => {
    expect(
      await written(acceptedBeside(source, { question: 'a', value: 'x', added: 'z' }, ['exemples'])),
    ).toBe(source.replace('{ a: x, b', '{ a: [x, z], b'));
    expect(await written(acceptedBeside(source, { question: 'b', value: 'x', added: 'z' }, []))).toContain(
      'b: [x, z, y]',
    );
    const lines = 'si:\n  a:\n    - x\n    - y\n';
    expect(acceptedBeside(lines, { question: 'a', value: 'x', added: 'z' }, [])).toBe(
      'si:\n  a:\n    - x\n    - z\n    - y\n',
    );
  });
});
