import { describe, expect, it } from 'vitest';
import { countOf, faultsText } from './fault.ts';

function at(address: string) {
  return { address, message: 'Manque en ligne.', remedy: 'copiez' };
}

describe('faults of a published site', () => {
  it('are said once for all the addresses that share them, a few of which are shown', () => {
    const faults = [...'abcdefg'].map((letter) => at(`/${letter}/`));
    expect(faultsText(faults)).toBe(
      '✖ Manque en ligne.\n    /a/\n    /b/\n    /c/\n    /d/\n    /e/\n    … et 2 de plus\n  → copiez',
    );
    expect(countOf(faults)).toBe(1);
  });

  it('stand apart where what to do differs', () => {
    const faults = [at('/a/'), { ...at('/a/'), remedy: 'effacez' }];
    expect([countOf(faults), faultsText(faults).split('\n\n').length]).toEqual([2, 2]);
  });
});
