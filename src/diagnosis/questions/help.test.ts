import { describe, expect, it } from 'vitest';
import { isLongHelp } from './store.ts';

const words = (count: number) => Array.from({ length: count }, () => 'mot').join(' ');

describe('a help', () => {
  it('is read with its question up to thirty words, and folded past them', () => {
    expect(isLongHelp(words(30))).toBe(false);
    expect(isLongHelp(words(31))).toBe(true);
  });

  it('counts words alone, not the signs that French sets apart', () => {
    expect(isLongHelp(`« ${words(30)}\u00A0! »`)).toBe(false);
  });
});
