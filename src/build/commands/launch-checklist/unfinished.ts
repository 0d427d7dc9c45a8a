import { readContent, type ContentFile } from '../../../content-model/content-files.ts';
import { TITLE, writtenTexts } from '../../../content-model/written-texts.ts';
import { placeAt, type OpenPoint } from './open-point.ts';

/** The drafts, which are to be finished or thrown away. */
export function unfinished(drafts: readonly ContentFile[]): OpenPoint[] {
  return drafts.map((file) => {
    const [title] = writtenTexts(readContent(file).read).get(TITLE) ?? [];
    return { what: title ?? file.path, place: placeAt(file.path, 'brouillon'), pages: [] };
  });
}
