/**
 * The style that prints the title of a page at the foot of each of its sheets. Each page has its own: what stands in the
 * margins of paper can be told by styles alone.
 *
 * @param title of the page, any characters
 * @param sheet the name that styles give to some sheets of the page, if it is of these alone
 * @returns the text of a style element
 */
export function printFooterCss(title: string, sheet = ''): string {
  // As CSS writes any character, so that none ends the string, the rule or the element.
  const written = title.replaceAll(
    /["\\<\n]/g,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `@page ${sheet}{@bottom-left{content:"${written}"}}`;
}
