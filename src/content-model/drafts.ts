import type { Entry } from './parse-content.ts';
import type { Problem } from './problem.ts';

/** What stands, in a new page, where its author has to write. */
export const TO_WRITE = '(à écrire)';

/** It, or what people type in its place. */
export const LEFT_TO_WRITE = /\([àa] écrire\)|\b(?:TODO|XXX|lorem ipsum)\b/iu;

/** Whether the author of a file has not finished it. */
export function isDraft({ value }: Entry<unknown>): boolean {
  return typeof value === 'object' && value !== null && 'draft' in value && value.draft === true;
}

/** The lines of a file where its author has to write, from 1. */
function linesToWrite(source: string): number[] {
  return source.split('\n').flatMap((line, index) => (LEFT_TO_WRITE.test(line) ? [index + 1] : []));
}

/** A published page has nothing left to write, not even in a remark of its front matter. */
export function checkWritten(entries: readonly Entry<unknown>[]): Problem[] {
  return entries.flatMap(({ path: file, source, value }): Problem[] => {
    const lines = linesToWrite(source);
    if (lines.length === 0) return [];
    const where = lines.length === 1 ? '' : ` : lignes ${lines.join(', ')}`;
    const message = `Il reste « ${TO_WRITE} » sur une page qui se publie${where}.`;
    const canBeDraft = typeof value === 'object' && value !== null && 'draft' in value;
    const wait = canBeDraft ? ', ou remettez la ligne « brouillon: true » en tête du fichier' : '';
    return [{ file, line: lines[0], message, remedy: `écrivez ces textes${wait}` }];
  });
}
