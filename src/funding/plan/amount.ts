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

/** An amount in euros in French, with cents only where there are some: « 180 000,50 € ». */
export function writeAmount(cents: number): string {
  return new Intl.NumberFormat('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
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

/**
 * A share in per cent with at most one decimal, to the nearest.
 *
 * @param amount and `base` in cents
 * @param broken the limit that the share breaks, in per cent: rounded, it never looks kept
 */
export function writeShare(
  amount: number,
  base: number,
  broken?: { readonly limite: 'au-moins' | 'au-plus'; readonly pourcent: number },
): string {
  const exact = base === 0 ? 0 : (amount * 1000) / base;
  const nearest = Math.round(exact);
  const looksKept =
    broken?.limite === 'au-moins' ? nearest >= broken.pourcent * 10 : nearest <= (broken?.pourcent ?? 0) * 10;
  const away = broken?.limite === 'au-moins' ? Math.floor(exact) : Math.ceil(exact);
  const tenths = broken !== undefined && looksKept ? away : nearest;
  return new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 }).format(tenths / 1000);
}
