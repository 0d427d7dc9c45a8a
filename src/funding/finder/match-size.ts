/** Thousands apart or not, by a space of any width or a dot. */
const NUMBER = /^(?:\d+|\d{1,3}(?:[\s.]\d{3})+)$/;

/** More than any commune has: beyond it, a slip. */
const MOST = 9_999_999;

/** How many inhabitants a visitor typed: « 2 500 », « 2.500 », « 400 habitants ». */
export function readInhabitants(typed: string): number | 'empty' | 'unreadable' {
  const bare = typed
    .trim()
    .replace(/hab(?:itants?|\.)?$/i, '')
    .trimEnd();
  if (typed.trim() === '') return 'empty';
  const count = NUMBER.test(bare) ? Number(bare.replaceAll(/\D/g, '')) : 0;
  return count >= 1 && count <= MOST ? count : 'unreadable';
}
