import { hasFiles } from '../content-model/content-folder.ts';
import { href } from '../site/href.ts';

/**
 * The style that shows the drawing of a page at the right of its title (PageTitle.astro). On a wide screen alone, where its
 * room is empty: a telephone and paper do not even ask for the file.
 *
 * @param name of its file among the drawings of the content
 * @returns the text of a style element; nothing without such a file
 */
export function pictureCss(name: string | undefined): string {
  if (name === undefined || !hasFiles(`dessins/${name}.svg`)) return '';
  return `@media (width>=60rem){.title.band:after{content:url(${href(`/dessins/${name}.svg`)})/""}}`;
}
