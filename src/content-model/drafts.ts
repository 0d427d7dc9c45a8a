import type { Problem } from './problem.ts';

/** What stands, in a new page, where its author has to write, or what people type in its place. */
export const LEFT_TO_WRITE = /\([àa] écrire\)|\b(?:TODO|XXX|lorem ipsum)\b/iu;

/** A content file that was read, as far as its author may not have finished it. */
interface Written {
  readonly path: string;
  readonly source: string;
  readonly value: unknown;
}

/** Whether the author of a file has not finished it. */
export function isDraft({ value }: Pick<Written, 'value'>): boolean {
  return typeof value === 'object' && value !== null && 'draft' in value && value.draft === true;
}

/** Where the author of a file has to write: the lines, from 1, and what stands there. */
function placesToWrite(source: string): { line: number; found: string }[] {
  return source.split('\n').flatMap((text, index) => {
    const [found] = LEFT_TO_WRITE.exec(text) ?? [];
    return found === undefined ? [] : [{ line: index + 1, found }];
  });
}

/** A published page has nothing left to write, not even in a remark of its front matter. */
export function checkWritten(entries: readonly Written[]): Problem[] {
  return entries.flatMap(({ path: file, source, value }): Problem[] => {
    const places = placesToWrite(source);
    const [first] = places;
    if (first === undefined) return [];
    const where = places.length === 1 ? '' : ` : lignes ${places.map(({ line }) => line).join(', ')}`;
    const message = `Il reste « ${first.found} » sur une page qui se publie${where}.`;
    const canBeDraft = typeof value === 'object' && value !== null && 'draft' in value;
    const wait = canBeDraft ? ', ou remettez la ligne « brouillon: true » en tête du fichier' : '';
    return [{ file, line: first.line, message, remedy: `écrivez ces textes${wait}` }];
  });
}
