import { contentAfter, realContent } from '../support/edited-content.ts';

const { levels, officialText } = contentAfter([], realContent);
const [official] = officialText;

/** The file of the content that holds what the Département wrote. */
export const SOURCE_FILE = official?.path ?? '';

/** The services, as the Département wrote them. */
export const sourceServices: readonly string[] = levels.flatMap(({ value }) =>
  [value, ...value.variantes].flatMap((part) => part.prestations.map(({ texte }) => texte)),
);

/** A text without what printing may change: spaces, apostrophes, dashes, capitals. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** What the Département wrote, line by line without the markers of lists, a paragraph of questions one by one. */
export const sourceLines: readonly string[] = (official?.value.published ?? '')
  .split('\n')
  .map((line) => line.trim().replace(/^(?:-|\d -) /, ''))
  .flatMap((line) => (line.includes('?') ? line.split(/(?<=\?)\s+(?=\p{Lu})/u) : line))
  .filter((line) => line !== '');

const written = new Set(sourceLines.map(plain));

/** Whether the Département wrote a text: the site publishes it word for word. */
export function isSourceText(text: string): boolean {
  return written.has(plain(text));
}
