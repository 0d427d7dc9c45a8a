/** Shorter words are left as they are: « pas », « bus », « dix ». */
const SHORTEST = 4;
const SHORTEST_WITH_MUTE_E = 5;

/** The endings of plurals, and what each stands for. The first that fits wins. */
const plurals: readonly (readonly [RegExp, string])[] = [
  [/(eau|eu|ou)x$/, '$1'],
  [/aux$/, 'al'],
  [/([^s])s$/, '$1'],
];

function singular(plain: string): string {
  const fit = plain.length < SHORTEST ? undefined : plurals.find(([ending]) => ending.test(plain));
  return fit === undefined ? plain : plain.replace(fit[0], fit[1]);
}

/**
 * A French word, in plain letters, as searches compare it: « locaux » and « locale » as « local ». What it gives
 * need not be a word (« tiers » is « tier »): both sides of a comparison pass here.
 */
export function rootOf(plain: string): string {
  const one = singular(plain);
  return one.length < SHORTEST_WITH_MUTE_E ? one : one.replace(/e$/, '');
}
