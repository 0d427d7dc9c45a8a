import { hasFiles } from '../content-model/content-folder.ts';
import { href } from '../site/href.ts';

/**
 * The style that shows the drawing of a page at the right of its title (PageTitle.astro), where its room is empty: paper does
 * not even ask for the file, nor a telephone on a page where one writes at once.
 *
 * @param name of its file among the drawings of the content
 * @param isEverywhere whether a telephone shows it too, smaller
 * @returns the text of a style element; nothing without such a file
 */
export function pictureCss(name: string | undefined, isEverywhere: boolean): string {
  if (name === undefined || !hasFiles(`dessins/${name}.svg`)) return '';
  const from = isEverywhere ? 'screen' : '(width>=60rem)';
  return `@media ${from}{.title.band:after{content:url(${href(`/dessins/${name}.svg`)})/""}}`;
}

/**
 * The style that stands the village of the site on the footer, at the end of each page: on screens alone, as that end is.
 *
 * @returns the text of a style element; nothing without such a drawing
 */
export function villageCss(): string {
  if (!hasFiles('dessins/village.svg')) return '';
  return `.foot{background:url(${href('/dessins/village.svg')})100% 100%/auto 5rem no-repeat}`;
}
