/** The most that a line takes, in cents: beyond, a slip of the keyboard is likelier than a project. */
export const mostCents = 100_000_000_00;

/** What is wrong with an amount typed. */
export type AmountFault = 'not-a-number' | 'negative' | 'too-many-decimals' | 'too-large';

/**
 * Reads an amount in euros as people type it: « 180 000 », « 180000,50 », « 180.000,50 € », « 12.5 ».
 *
 * @returns whole cents (nothing typed is zero), or what is wrong
 */
export function readAmount(typed: string): { readonly cents: number } | { readonly fault: AmountFault } {
  const bare = typed.replaceAll(/\s/g, '').replace(/(?:€|euros?)$/i, '');
  if (bare === '') return { cents: 0 };
  if (/^[-−]/.test(bare)) return { fault: 'negative' };
  // A point before three digits separates thousands, as does one before a comma; any other is a decimal point.
  const plain = /^\d{1,3}(\.\d{3})+(,\d*)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
  const match = /^(\d+)(?:[.,](\d*))?$/.exec(plain);
  if (match === null) return { fault: 'not-a-number' };
  const [, euros = '', decimals = ''] = match;
  if (decimals.length > 2) return { fault: 'too-many-decimals' };
  const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0'));
  return cents > mostCents ? { fault: 'too-large' } : { cents };
}

/** An amount in euros, as French people write it; cents only where there are some. */
export function writeAmount(cents: number): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(cents / 100);
}

/** The same in plain digits, with the decimal sign asked for: for an address « . », for a sheet « , ». */
export function plainAmount(cents: number, decimalSign: '.' | ','): string {
  const rest = cents % 100;
  const euros = String((cents - rest) / 100);
  return rest === 0 ? euros : `${euros}${decimalSign}${String(rest).padStart(2, '0')}`;
}

/** The same as a field shows it: thousands apart, so that a zero too many is seen. */
export function groupedAmount(cents: number): string {
  const [euros = '', ...decimals] = plainAmount(cents, ',').split(',');
  return [euros.replaceAll(/\B(?=(\d{3})+$)/g, ' '), ...decimals].join(',');
}
