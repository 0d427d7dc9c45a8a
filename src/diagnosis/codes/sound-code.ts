/** What makes a text a code, of whatever questions: its characters, its head, its two sums. */

/**
 * Without look-alikes (0 O, 1 I L, U V). Its length is a prime, so that weighted sums modulo it refuse
 * every single and every double error.
 */
export const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXY';
export const BASE = alphabet.length;

/** A character that no code has. */
const OUTSIDE = new RegExp(`[^${alphabet}]`);

/**
 * The first symbol: the version, and whether the length is odd. A code that lost or gained one character further on says
 * a wrong length; at its head, the plain sum betrays it, since no head is 0.
 */
export function headOf(version: number, length: number): number {
  return 2 * version + (length % 2);
}

/** The plain sum and the sum weighted by position, both modulo the base: both are 0 for a valid code. */
export function sums(length: number, symbolAt: (index: number) => number): readonly [number, number] {
  let [plain, weighted] = [0, 0];
  for (let index = 0; index < length; index += 1) {
    plain += symbolAt(index);
    weighted += (index + 1) * symbolAt(index);
  }
  return [plain % BASE, weighted % BASE];
}

/** Whether a text has the head and the sums of a code, of whatever questions. */
export function isSound(code: string): boolean {
  const symbolAt = (index: number) => alphabet.indexOf(code.charAt(index));
  const head = symbolAt(0);
  if (head < headOf(1, 0) || head % 2 !== code.length % 2 || OUTSIDE.test(code)) return false;
  return sums(code.length, symbolAt).every((sum) => sum === 0);
}
