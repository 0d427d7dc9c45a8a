/** A sentence of the content with places for values, by their names; a text of any kind has none that is known. */
export type Sentence<Names extends string> = string & { readonly places?: Names };

/**
 * Puts values in the braces of a sentence of the content: `{question}` takes the value of that name. The schema of the
 * sentence says its places, and the type of the values asks for each.
 */
export function interpolate<Names extends string>(
  sentence: Sentence<Names>,
  values: Readonly<Record<Names, string | number>>,
): string {
  const known = new Map<string, string | number>(Object.entries(values));
  return sentence.replaceAll(/\{(\w+)\}/g, (braces, name: string) => String(known.get(name) ?? braces));
}
