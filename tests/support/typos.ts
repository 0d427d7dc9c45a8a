/** The kinds of slips of the keyboard. */
export const slipKinds = ['wrong', 'missing', 'added', 'swapped'] as const;

/** A text with one slip at a place: a letter wrong, missing, added before it, or swapped with the next. */
export function slipped(text: string, kind: (typeof slipKinds)[number], at: number, letter: string): string {
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
