/**
 * A share in per cent with one decimal at most, rounded so that it never looks kept when it is not: down
 * beside a floor, up beside a ceiling.
 *
 * @param amount and `base` in cents
 */
export function writeShare(amount: number, base: number, towards: 'down' | 'up' | 'nearest'): string {
  const round = { down: Math.floor, up: Math.ceil, nearest: Math.round }[towards];
  const tenths = base === 0 ? 0 : round((amount * 1000) / base);
  return new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 }).format(tenths / 1000);
}
