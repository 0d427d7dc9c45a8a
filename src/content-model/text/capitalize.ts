/** A text as it starts a line of its own: « à préparer » becomes « À préparer ». */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
