/** A text as it starts a line of its own: « à préparer » becomes « À préparer ». */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** A text as it goes on after « : » : « Lieu ouvert à tous » becomes « lieu ouvert à tous ». */
export function uncapitalize(text: string): string {
  return text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);
}
