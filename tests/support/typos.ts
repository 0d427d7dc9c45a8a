/** Kinds of typos. */
export const typoKinds = ['wrong', 'missing', 'added', 'swapped'] as const;

/** A text with one typo at a place: a letter wrong, missing, added before it, or swapped with the next. */
export function withTypo(text: string, kind: (typeof typoKinds)[number], at: number, letter: string): string {
  const [before, own, next] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1)];
  switch (kind) {
    case 'wrong':
      return before + letter + text.slice(at + 1);
    case 'missing':
      return before + text.slice(at + 1);
    case 'added':
      return before + letter + text.slice(at);
    case 'swapped':
      return before + next + own + text.slice(at + 2);
  }
}
