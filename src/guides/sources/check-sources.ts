import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { checkKnown, SOURCES } from '../../content-model/references.ts';

/** Citations of texts name a source that exists. */
export function checkSources({ sources, guides, schemes }: Content): Problem[] {
  const ids = sources.flatMap(({ value }) => value.sources.map((source) => source.id));
  return [...guides, ...schemes].flatMap(({ body, bodyLine, path: file }) =>
    [...body.matchAll(/<Source\s+id=["']([^"']*)["']/g)].flatMap(({ 1: id = '', index }) => {
      const line = bodyLine + body.slice(0, index).split('\n').length - 1;
      return checkKnown('Source inconnue', id, ids, { file, line }, SOURCES);
    }),
  );
}
