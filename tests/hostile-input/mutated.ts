/** Texts that nobody meant: pieces of what a reader expects, cut, doubled, swapped, and mixed with what harms. */

/** What other programs choke on. */
const harmful = [
  '',
  '\0',
  '\uD800',
  '\uDFFF',
  '\u202E',
  '\u2066',
  '\uFEFF',
  '\u00A0',
  '🏚️',
  'é\u0301',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '__proto__',
  'constructor',
  '%',
  '%00',
  '%E0%A4%A',
  '"',
  ';',
  '=',
  '&',
  '#',
  '~',
  '/',
  '//',
  '..',
  '\r\n',
  '\t',
  '-1',
  '1e309',
  'NaN',
  '0x10',
  '9'.repeat(400),
];

/** A generator of numbers from 0 to below 1, the same at each run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list. */
export function oneOf<Item>(list: readonly Item[], random: () => number): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('The list is empty');
  return item;
}

function characterBy(random: () => number): string {
  const most = random() < 0.5 ? 0x7f : 0xff_ff;
  return String.fromCharCode(Math.floor(random() * most));
}

function mutatedOnce(text: string, seeds: readonly string[], random: () => number): string {
  const [from, to] = [random(), random()].map((part) => Math.floor(part * (text.length + 1)));
  const [before, after] = [text.slice(0, from), text.slice(to)];
  return (
    before + oneOf(['', oneOf(harmful, random), oneOf(seeds, random), characterBy(random)], random) + after
  );
}

/** A text made of one that a reader takes, changed in one to four places. */
export function mutated(seeds: readonly string[], random: () => number): string {
  let text = oneOf(seeds, random);
  for (let changes = 1 + Math.floor(random() * 4); changes > 0; changes -= 1) {
    text = mutatedOnce(text, seeds, random);
  }
  return text;
}

/** Fifty thousand characters each: one piece without end, with an end that fits nothing. */
export function endless(seeds: readonly string[]): string[] {
  const pieces = [
    'a',
    '1',
    ' ',
    '\t',
    '.',
    '1.',
    '.000',
    ' 000',
    'a@',
    'a.',
    '-',
    '#',
    '&',
    '=',
    '%',
    '/',
    'é',
    '\uD800',
  ];
  return [...pieces, ...seeds].flatMap((piece) => {
    const body = piece.repeat(Math.ceil(50_000 / Math.max(1, piece.length))).slice(0, 50_000);
    return [body, `1${body}x`, `a@${body}@`];
  });
}
