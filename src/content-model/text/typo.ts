/**
 * Whether a word or a name starts with what was typed, one typo apart: a letter wrong, missing, added, or two
 * neighbours swapped.
 */
export function isPrefixWithOneTypo(name: string, typed: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === name[at]) at += 1;
  const [after, rest] = [typed.slice(at + 1), name.slice(at)];
  return (
    rest.slice(1).startsWith(after) ||
    rest.startsWith(after) ||
    rest.slice(1).startsWith(typed.slice(at)) ||
    (typed[at] === rest[1] && typed[at + 1] === rest[0] && rest.slice(2).startsWith(typed.slice(at + 2)))
  );
}

/** Whether a word is what was typed, one typo apart at most: as long, or one letter longer or shorter. */
export function isWithinOneTypo(word: string, typed: string): boolean {
  // Two ends: with one, the end itself could be the letter typed wrong.
  return isPrefixWithOneTypo(`${word}..`, `${typed}..`);
}
