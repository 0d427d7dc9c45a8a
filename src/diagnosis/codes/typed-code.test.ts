import { describe, expect, it } from 'vitest';
import { alphabet, decode, formatCode } from './code.ts';
import { absentCharacters, lengthGap, lookAlikes, normalizeCode, readTyped } from './typed-code.ts';
import { codes } from '../../../tests/support/diagnosis/real-codes.ts';
import { questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const opens = (code: string) => decode(questionnaire, code) !== undefined;

describe('a code typed by hand', () => {
  it('opens with spaces, dashes and lower case', () => {
    for (const code of codes().slice(0, 200)) {
      expect(readTyped(` ${formatCode(code).toLowerCase()} `, opens)).toBe(code);
      expect(readTyped(formatCode(code).replace('-', '\u2011'), opens)).toBe(code);
      expect(readTyped([...code].join(' '), opens)).toBe(code);
    }
  });

  it('opens with letters that no code has and that look like one it has, when one reading only opens', () => {
    const twos = codes().filter((code) => code.includes('2'));
    expect(twos.length).toBeGreaterThan(50);
    const opened = twos.filter((code) => readTyped(code.replaceAll('2', 'Z'), opens) === code);
    // The two check characters leave a twin reading to very few.
    expect(opened.length).toBeGreaterThan(twos.length * 0.95);
  });

  it('never opens another code than the one that fits: several readings open nothing', () => {
    for (const code of codes()) {
      const found = readTyped(code.replaceAll('2', 'Z').replaceAll('V', 'U'), opens);
      expect(found === undefined || found === code, code).toBe(true);
    }
  });

  it('opens nothing for an empty entry, a sentence or a damaged code', () => {
    for (const entry of ['', '   ', 'bonjour à tous, voici mon code', 'AAAA-AAA']) {
      expect(readTyped(entry, opens), entry).toBeUndefined();
    }
  });
});

/** Reads where these codes alone open. */
function read(typed: string, ...known: string[]): string | undefined {
  return readTyped(typed, (code) => known.includes(code));
}

describe('the look-alikes of a typed code', () => {
  it.each('0Q 0D OQ OD QD DQ 17 1T I7 IT L7 LT UV VW Z2 S5 5S B8 8B G6 6G'.split(' '))(
    'are read at any place: %s',
    (pair) => {
      const [typed, meant] = [pair.charAt(0), pair.charAt(1)];
      expect(read(typed, meant)).toBe(meant);
      expect(read(`A${typed}${typed}C`, `A${meant}${meant}C`)).toBe(`A${meant}${meant}C`);
    },
  );

  it('are no other characters of the alphabet', () => {
    const alone = [...alphabet].filter((character) => !'QDVS5B8G6'.includes(character));
    for (const typed of alone) {
      expect(read(typed, ...[...alphabet].filter((character) => character !== typed))).toBeUndefined();
    }
  });

  it('are not read where the code opens as it is typed', () => {
    expect(read('QA', 'DA', 'QA')).toBe('QA');
  });

  it('open nothing where two readings open, or none', () => {
    expect(read('0A', 'QA', 'DA')).toBeUndefined();
    expect(read('0A', 'QA')).toBe('QA');
    expect(read('0A', 'BA')).toBeUndefined();
    expect(read('0A', 'DA')).toBe('DA');
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

describe('what is said of a code that does not open', () => {
  it('names each pair once that a code may have, either read for the other', () => {
    expect(lookAlikes().map((pair) => pair.join(''))).toEqual(['5S', '6G', '8B', 'QD', 'VW']);
    for (const pair of lookAlikes()) for (const character of pair) expect(alphabet).toContain(character);
  });

  it('names what no code has', () => {
    expect(absentCharacters().join('')).toBe('01ILOUZ');
  });
});

describe('the length of a typed code', () => {
  it('is short of that of a code, or beyond, whatever dresses it', () => {
    expect(lengthGap('34rq-2nc', [8])).toBe(-1);
    expect(lengthGap('34RQ', [8])).toBe(0);
    expect(lengthGap('34RQ2', [8])).toBe(-3);
    expect(lengthGap(' 34RQ-2NCE ', [8])).toBe(0);
    expect(lengthGap('34RQ-2NCE-ABC', [8])).toBe(3);
    expect(lengthGap('34RQ-2NCE-ABCD', [8])).toBe(0);
  });

  it('is compared with the nearest, of any version', () => {
    expect(lengthGap('34RQ2NC', [10, 7])).toBe(0);
    expect(lengthGap('34RQ2NCE', [10, 7])).toBe(1);
    expect(lengthGap('34RQ2NCEA', [10, 7])).toBe(-1);
    expect(lengthGap('34RQ', [])).toBe(0);
  });
});

describe('the dressing of a code', () => {
  it('is taken off: case, spaces, dashes of any length, dots, underscores', () => {
    expect(normalizeCode(' 3a b.c-d–e—f_g\u00A0h\u200B\u202E\n')).toBe('3ABCDEFGH');
    expect(read(' q-a ', 'QA')).toBe('QA');
  });

  it('is two groups, the first the longer', () => {
    expect([formatCode('ABCDEFG'), formatCode('ABCDEF')]).toEqual(['ABCD-EFG', 'ABC-DEF']);
  });
});
