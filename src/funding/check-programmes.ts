import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { SOURCES, uniqueChecker, checkKnown } from '../content-model/references.ts';

/** The programmes that an aid asks for exist. */
function checkAsked({ schemes }: Content, known: readonly string[]): Problem[] {
  return schemes.flatMap(({ value, path: file, lineOf }) =>
    value.programmes.flatMap((programme, index) =>
      checkKnown('Programme inconnu', programme, known, { file, line: lineOf(['programmes', index]) }),
    ),
  );
}

/** Each programme stands once, some aid asks for it, and its list can be opened. */
function checkListed({ programmes, schemes, sources }: Content): Problem[] {
  const once = uniqueChecker('Programme');
  const asked = new Set(schemes.flatMap(({ value }) => value.programmes));
  // The address of a list stands once, with its source.
  const lists = sources.flatMap(({ value }) =>
    value.sources.flatMap(({ id, address }) => (address === undefined ? [] : [id])),
  );
  return programmes.flatMap(({ value, path: file, lineOf }) =>
    value.programmes.flatMap(({ id, list }, index): Problem[] => {
      const line = lineOf(['programmes', index, 'id']);
      const useless = {
        file,
        line,
        message: `Aucune aide ne demande le programme « ${id} ».`,
        remedy: 'retirez-le, ou nommez-le dans « programmes » d’une aide',
      };
      const place = { file, line: lineOf(['programmes', index, 'liste']) };
      return [
        ...once(id, { file, line }),
        ...(asked.has(id) ? [] : [useless]),
        ...(list === undefined
          ? []
          : checkKnown('Source inconnue ou sans adresse', list, lists, place, SOURCES)),
      ];
    }),
  );
}

/** What the schemas cannot see of the programmes and of the aids that ask for them. */
export function checkProgrammes(content: Content): Problem[] {
  const known = content.programmes.flatMap(({ value }) => value.programmes.map(({ id }) => id));
  return [...checkAsked(content, known), ...checkListed(content)];
}
