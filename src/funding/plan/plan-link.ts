import { plainAmount } from './amount.ts';

/** A line to put in a plan; without amount, a row chosen and not yet filled in. */
export interface LinkedLine {
  readonly id: string;
  readonly cents?: number;
}

/**
 * The hash that opens the kept plan with some lines more. What the plan says already wins: only a row that it lacks is
 * added, and only a row without amount takes one.
 *
 * @param kept the hash of the kept plan, empty without one
 * @returns the hash, without `#`
 */
export function planHash(kept: string, lines: readonly LinkedLine[]): string {
  const parts = kept
    .replace(/^#/, '')
    .split('&')
    .filter((part) => part !== '');
  for (const { id, cents = 0 } of lines) {
    const written = `${id}=${plainAmount(cents, '.')}`;
    const index = parts.findIndex((part) => part.startsWith(`${id}=`));
    const [bare, stage = ''] = /=0+(~.*)?$/.exec(parts[index] ?? '') ?? [];
    if (index === -1) parts.push(written);
    else if (bare !== undefined) parts[index] = written + stage;
  }
  return parts.join('&');
}
