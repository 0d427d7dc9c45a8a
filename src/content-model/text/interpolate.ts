/**
 * Puts values in the braces of a sentence of the content: `{question}` takes the value of that name.
 * Names without a value stay as they are, so that a typo shows.
 */
export function interpolate(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}
