import { hasFile } from '../content-model/content-folder.ts';
import { href } from '../site/href.ts';

/**
 * The style that shows the drawing of a page at the right of its title (PageTitle.astro), where its room is empty, on the
 * hill that it stands on. Paper does not even ask for the file.
 *
 * @param name of its file among the drawings of the content
 * @returns the text of a style element; nothing without such a file
 */
export function pictureCss(name: string | undefined): string {
  if (name === undefined || !hasFile(`dessins/${name}.svg`)) return '';
  const picture = `url(${href(`/dessins/${name}.svg`)})/""`;
  return `@media screen{.title.band:after{content:${picture}}}@media(width>=40rem){.title.band{--hill:var(--color-surface-quiet)}}`;
}

/**
 * The style that stands the village of the site on the footer, at the end of each page: on screens alone, as that end is.
 *
 * @returns the text of a style element; nothing without such a drawing
 */
export function villageCss(): string {
  if (!hasFile('dessins/village.svg')) return '';
  return `.foot{background:url(${href('/dessins/village.svg')})100% 100%/auto 5rem no-repeat}`;
}
