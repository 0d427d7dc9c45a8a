import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSingleLine, stripControlChars } from './control-chars.ts';
import { activeIn, anyText, harmless, hostile } from '../../../tests/support/contact/visitor-words.ts';

describe('a text as it was meant', () => {
  it.each(Object.entries(harmless))('keeps %s', (_name, text) => {
    expect(stripControlChars(text)).toBe(text);
    expect(toSingleLine(text)).toBe(text);
  });

  it.each(Object.entries(hostile))(
    'holds no active character, and the words around them: %s',
    (_name, text) => {
      expect(activeIn(stripControlChars(text))).toEqual([]);
      expect(stripControlChars(text)).toMatch(/^a[^]*b$/);
    },
  );

  it.each([
    ['a\u0000b\u007Fc', 'abc'],
    ['a\u001B[31mb', 'a[31mb'],
    ['a\rb\r\nc\nd', 'a\nb\nc\nd'],
    ['a\r\r\n\nb', 'a\n\n\nb'],
    ['a\u2028b\u2029c', 'a\nb\nc'],
    ['facture\u202Efdp.exe', 'facturefdp.exe'],
    ['\uFEFFa\uFEFF', 'a'],
    ['\uD83D\u0000\uDE00', ''],
    ['\uD83D\uD83D\uDE00', '😀'],
    ['  a\t b  ', '  a\t b  '],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
  ])('is exactly what is left of %j', (text, expected) => {
    expect(stripControlChars(text)).toBe(expected);
  });

  it('never holds an active character, and is itself its plain text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = stripControlChars(text);
        expect(activeIn(plain)).toEqual([]);
        expect(stripControlChars(plain)).toBe(plain);
      }),
    );
  });

  it('loses nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const active = new Set([...activeIn(text), '\n']);
        const others = (from: string) => [...from].filter((character) => !active.has(character)).join('');
        expect(others(stripControlChars(text))).toBe(others(text));
      }),
    );
  });
});

describe('a text on one line', () => {
  it.each(Object.entries(hostile))('has no line break: %s', (_name, text) => {
    expect(toSingleLine(text)).toMatch(/^a[^\n\r\t]*b$/);
  });

  it.each([
    ['a\nb', 'a b'],
    ['a \r\n\t b', 'a b'],
    [' \n a \u2029', 'a'],
    ['\u00A0\u202F', ''],
    ['10\u00A0000\u202F€', '10\u00A0000\u202F€'],
  ])('is exactly what is left of %j', (text, expected) => {
    expect(toSingleLine(text)).toBe(expected);
  });

  it('never holds a line break, a tab or a space at its ends, and is itself its line', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = toSingleLine(text);
        expect(line).not.toMatch(/[\n\t]|^\s|\s$| {2}/);
        expect(activeIn(line)).toEqual([]);
        expect(toSingleLine(line)).toBe(line);
      }),
    );
  });
});
