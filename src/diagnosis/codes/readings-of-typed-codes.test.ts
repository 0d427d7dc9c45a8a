import { describe, expect, it } from 'vitest';
import { alphabet } from './code.ts';
import { formatCode, openTyped, normalizeCode } from './typed-code.ts';

/** Opens these codes only. */
function only(...codes: string[]) {
  return (code: string) => (codes.includes(code) ? `état ${code}` : undefined);
}

function read(typed: string, ...codes: string[]): string | undefined {
  return openTyped(typed, only(...codes))?.code;
}

describe('the look-alikes of a typed code', () => {
  it.each([
    '0Q',
    '0D',
    'OQ',
    'OD',
    'QD',
    'DQ',
    '17',
    '1T',
    'I7',
    'IT',
    'L7',
    'LT',
    'UV',
    'VW',
    'Z2',
    'S5',
    '5S',
    'B8',
    '8B',
    'G6',
    '6G',
  ])('are read at any place: %s', (pair) => {
    const [typed, meant] = [pair.charAt(0), pair.charAt(1)];
    expect(read(typed, meant)).toBe(meant);
    expect(read(`A${typed}${typed}C`, `A${meant}${meant}C`)).toBe(`A${meant}${meant}C`);
  });

  it('are no other characters of the alphabet', () => {
    const alone = [...alphabet].filter((character) => !'QDVS5B8G6'.includes(character));
    for (const typed of alone) {
      expect(read(typed, ...[...alphabet].filter((character) => character !== typed))).toBeUndefined();
    }
  });

  it('are not read where the code opens as it is typed', () => {
    expect(openTyped('QA', only('DA', 'QA'))).toEqual({ code: 'QA', opened: 'état QA' });
  });

  it('open nothing where two readings open, or none', () => {
    expect(read('0A', 'QA', 'DA')).toBeUndefined();
    expect(read('0A', 'QA')).toBe('QA');
    expect(read('0A', 'BA')).toBeUndefined();
    expect(openTyped('0A', only('DA'))).toEqual({ code: 'DA', opened: 'état DA' });
  });

  it('are read one by one: some may stand for themselves', () => {
    expect(read('VVV', 'WVW')).toBe('WVW');
  });

  it('are not looked for in a long entry, which opens only as it is typed', () => {
    expect(read('0AAAAAAAAAAA', 'QAAAAAAAAAAA')).toBe('QAAAAAAAAAAA');
    expect(read('0AAAAAAAAAAAA', 'QAAAAAAAAAAAA')).toBeUndefined();
    expect(read('QAAAAAAAAAAAA', 'QAAAAAAAAAAAA')).toBe('QAAAAAAAAAAAA');
  });

  it('do not mend a character that no code has and that looks like none', () => {
    expect(read('É', ...alphabet)).toBeUndefined();
    expect(read('Z0', 'ZQ')).toBeUndefined();
    expect(read('Z0', '2Q')).toBe('2Q');
  });
});

describe('the dressing of a code', () => {
  it('is taken off: case, spaces, dashes of any length, dots, underscores', () => {
    expect(normalizeCode(' 3a b.c-d–e—f_g\u00A0h\n')).toBe('3ABCDEFGH');
    expect(read(' q-a ', 'QA')).toBe('QA');
  });

  it('is two groups, the first the longer', () => {
    expect([formatCode('ABCDEFG'), formatCode('ABCDEF')]).toEqual(['ABCD-EFG', 'ABC-DEF']);
  });
});
