/** An amount in euros in French, with cents only where there are some: « 180 000,50 € ». */
export function writeAmount(cents: number): string {
  return new Intl.NumberFormat('fr-FR', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);
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
