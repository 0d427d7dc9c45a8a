import { hasFiles } from '../content-model/content-folder.ts';
import { href } from '../site/href.ts';

/**
 * The style that shows the drawing of a page at the right of its title (PageTitle.astro); on a telephone small, at the end
 * of the trail, so that the title keeps its width. Paper does not ask for the file.
 *
 * @param name of its file among the drawings of the content
 * @param onPhone whether a telephone shows it: a tool keeps its bytes for its fields
 * @returns the text of a style element; nothing without such a file
 */
export function pictureCss(name: string | undefined, onPhone: boolean): string {
  if (name === undefined || !hasFiles(`dessins/${name}.svg`)) return '';
  const picture = `div.title.band:after{content:url(${href(`/dessins/${name}.svg`)})/""`;
  const atEnd = 'position:absolute;right:1rem;align-self:start;margin:0';
  const small = 'transform-origin:100% 100%;transform:translateY(-98%)scale(.3)';
  return `@media (width>=60rem){${picture}}}${onPhone ? `@media screen and (width<40rem){${picture};${atEnd};${small}}}` : ''}`;
}
