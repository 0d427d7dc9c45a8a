import type { Content, Entry } from './parse-content.ts';
import type { Problem } from './problem.ts';

/** What stands, in a new page, where its author has to write. */
export const TO_WRITE = '(à écrire)';

/** A page that its author has not finished. */
function isDraft({ value }: Entry<{ readonly draft: boolean }>): boolean {
  return value.draft;
}

/** The files of the drafts. */
export function draftsOf({ guides, schemes }: Content): ReadonlySet<string> {
  return new Set([...guides, ...schemes].filter(isDraft).map(({ path }) => path));
}

/** The content that is published: its drafts left out. */
export function published(content: Content): Content {
  return {
    ...content,
    guides: content.guides.filter((entry) => !isDraft(entry)),
    schemes: content.schemes.filter((entry) => !isDraft(entry)),
  };
}

/** The lines of a file where its author has to write, from 1. */
function linesToWrite(source: string): number[] {
  return source
    .split('\n')
    .flatMap((line, index) => (line.toLowerCase().includes(TO_WRITE) ? [index + 1] : []));
}

/** A published page has nothing left to write, not even in a remark of its front matter. */
export function checkWritten(content: Content): Problem[] {
  return Object.values(content)
    .flat()
    .flatMap(({ path: file, source, value }): Problem[] => {
      const lines = linesToWrite(source);
      if (lines.length === 0) return [];
      const where = lines.length === 1 ? '' : ` : lignes ${lines.join(', ')}`;
      const message = `Il reste « ${TO_WRITE} » sur une page qui se publie${where}.`;
      const wait = 'draft' in value ? ', ou remettez la ligne « brouillon: true » en tête du fichier' : '';
      return [{ file, line: lines[0], message, remedy: `écrivez ces textes${wait}` }];
    });
}
