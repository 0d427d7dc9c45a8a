import { describe, expect, it } from 'vitest';
import { decode } from './code.ts';
import { formatCode, openTyped } from './typed-code.ts';
import { codes } from '../../../tests/support/diagnosis/real-codes.ts';
import { questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const open = (code: string) => decode(questionnaire, code);

describe('a code typed by hand', () => {
  it('opens with spaces, dashes and lower case', () => {
    for (const code of codes().slice(0, 200)) {
      expect(openTyped(` ${formatCode(code).toLowerCase()} `, open)?.code).toBe(code);
      expect(openTyped(formatCode(code).replace('-', '\u2011'), open)?.code).toBe(code);
      expect(openTyped([...code].join(' '), open)?.code).toBe(code);
    }
  });

  it('opens with letters that no code has and that look like one it has, when one reading only opens', () => {
    const twos = codes().filter((code) => code.includes('2'));
    expect(twos.length).toBeGreaterThan(50);
    const opened = twos.filter((code) => openTyped(code.replaceAll('2', 'Z'), open)?.code === code);
    // The two check characters leave a twin reading to very few.
    expect(opened.length).toBeGreaterThan(twos.length * 0.95);
  });

  it('never opens another code than the one that fits: several readings open nothing', () => {
    for (const code of codes()) {
      const found = openTyped(code.replaceAll('2', 'Z').replaceAll('V', 'U'), open);
      expect(found === undefined || found.code === code, code).toBe(true);
    }
  });

  it('opens nothing for an empty entry, a sentence or a damaged code', () => {
    for (const entry of ['', '   ', 'bonjour à tous, voici mon code', 'AAAA-AAA']) {
      expect(openTyped(entry, open), entry).toBeUndefined();
    }
  });
});
