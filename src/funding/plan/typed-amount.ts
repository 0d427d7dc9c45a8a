import { MOST_CENTS } from '../../project/project.ts';

/** Reason to refuse a typed amount. */
export type AmountFault = 'not-a-number' | 'percentage' | 'negative' | 'too-many-decimals' | 'too-large';

/**
 * Reads an amount in euros as people type it: « 180 000 », « 180000,50 », « 180.000,50 € », « 12.5 ».
 *
 * @returns whole cents (zero for an empty field), or the fault
 */
export function readAmount(typed: string): { readonly cents: number } | { readonly fault: AmountFault } {
  const bare = typed.replaceAll(/\s/g, '').replace(/(?:€|euros?)$/i, '');
  if (bare === '') return { cents: 0 };
  if (/%/.test(bare)) return { fault: 'percentage' };
  if (/^[-−]/.test(bare)) return { fault: 'negative' };
  // A point before three digits or before a comma separates thousands; any other is a decimal point.
  const plain = /^\d{1,3}(\.\d{3})+(,\d*)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  const match = /^(\d+)(?:[.,](\d*))?$/.exec(plain);
  if (match === null) return { fault: 'not-a-number' };
  const [, euros = '', decimals = ''] = match;
  if (decimals.length > 2) return { fault: 'too-many-decimals' };
  const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  return cents > MOST_CENTS ? { fault: 'too-large' } : { cents };
}

/** An amount in plain digits: « 180000.50 » in an address. */
export function plainAmount(cents: number, decimalSign: '.' | ','): string {
  const rest = cents % 100;
  const euros = String((cents - rest) / 100);
  return rest === 0 ? euros : `${euros}${decimalSign}${String(rest).padStart(2, '0')}`;
}

/** An amount as a field shows it, thousands apart: an extra zero is seen. */
export function groupedAmount(cents: number): string {
  return plainAmount(cents, ',').replaceAll(/\B(?=(\d{3})+(?!\d))/g, ' ');
}

/** What was typed in a field, as it shows an amount; what is not one stays as it is. */
export function setOut(typed: string): string {
  const amount = readAmount(typed);
  return 'cents' in amount && amount.cents > 0 ? groupedAmount(amount.cents) : typed;
}
