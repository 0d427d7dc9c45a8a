import { describe, expect, it } from 'vitest';
import { decode, formatCode, LEAST_CHARACTERS, MOST_CHARACTERS } from './code.ts';
import { alphabet } from './sound-code.ts';
import { absentCharacters, lookAlikes, normalizeCode, readTyped, refusalOf } from './typed-code.ts';
import { spread } from '../verify/answers-kept.ts';
import { codes } from '../../../tests/support/diagnosis/real-codes.ts';
import { questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const opens = (code: string) => decode(questionnaire, code) !== undefined;

describe('a code typed by hand', () => {
  it('opens with spaces, dashes and lower case', () => {
    for (const code of codes().slice(0, 200)) {
      expect(readTyped(` ${formatCode(code).toLowerCase()} `, opens)).toBe(code);
      expect(readTyped(formatCode(code).replaceAll('-', '\u2011'), opens)).toBe(code);
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

  it('are not looked for in an entry longer than any code, which opens only as it is typed', () => {
    const [longest, longer] = [MOST_CHARACTERS, MOST_CHARACTERS + 1].map((length) => 'A'.repeat(length - 1));
    expect(read(`0${longest}`, `Q${longest}`)).toBe(`Q${longest}`);
    expect(read(`0${longer}`, `Q${longer}`)).toBeUndefined();
    expect(read(`Q${longer}`, `Q${longer}`)).toBe(`Q${longer}`);
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

describe('why a typed code does not open', () => {
  const { version } = questionnaire;

  it('is that one character is missing, or one too many, wherever it is but at the head', () => {
    for (const code of spread(codes(), 200)) {
      for (let at = 1; at < code.length; at += 1) {
        const cut = code.slice(0, at) + code.slice(at + 1);
        const prolonged = `${code.slice(0, at)}7${code.slice(at)}`;
        for (const typed of [cut, prolonged].filter(({ length }) => length >= LEAST_CHARACTERS))
          expect(refusalOf(` ${formatCode(typed).toLowerCase()} `, [1, version]), typed).toBe('count');
      }
    }
  });

  it('is its length, where no code is as short or as long', () => {
    expect(refusalOf('4K7', [1])).toBe('length');
    expect(refusalOf('4K7T-4K7T-4K', [1])).toBe('length');
    expect(refusalOf('4K7T-4K7T-4', [1])).toBe('count');
  });

  it('is no more than that it cannot be read, where its head and its length agree, or no version has its head', () => {
    expect(refusalOf('4K7T', [1])).toBe('unreadable');
    expect(refusalOf('4K7T5', [1])).toBe('count');
    expect(refusalOf('5K7T5', [1])).toBe('unreadable');
    expect(refusalOf('5K7T', [1])).toBe('count');
    expect(refusalOf('6K7T5', [1])).toBe('unreadable');
    expect(refusalOf('6K7T5', [1, 2])).toBe('count');
    expect(refusalOf('bonjour', [1, 2])).toBe('unreadable');
  });

  it('is that nothing is typed', () => {
    expect(refusalOf(' - ', [1])).toBe('empty');
  });
});

describe('the dressing of a code', () => {
  it('is taken off: case, spaces, dashes of any length, dots, underscores', () => {
    expect(normalizeCode(' 3a b.c-d–e—f_g\u00A0h\u200B\u202E\n')).toBe('3ABCDEFGH');
    expect(read(' q-a ', 'QA')).toBe('QA');
    expect(normalizeCode('https://exemple.fr/autodiagnostic/#4k7t')).toBe('4K7T');
  });
});
