import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { checkKnown, uniqueChecker } from '../content-model/references.ts';
import type { PublicLists } from '../project/territory/public-lists.ts';
import { territoryOf } from '../project/territory/territory-data.ts';

/** The intercommunalités that an aid names each have one group, and the name of the public lists: the finder compares it. */
export function checkLocalGroups(content: Content, lists: PublicLists): Problem[] {
  const known = content.site.flatMap(({ value: { territoire } }) =>
    territoryOf(territoire.departement, lists).groupings.map(({ name }) => name),
  );
  return content.schemes.flatMap(({ value, path: file, lineOf }) => {
    const once = uniqueChecker('Intercommunalité');
    return value.groupes.flatMap((group, index) =>
      group.intercommunalites.flatMap((name, rank) => {
        const place = { file, line: lineOf(['groupes', index, 'intercommunalites', rank]) };
        return [...checkKnown('Intercommunalité inconnue', name, known, place), ...once(name, place)];
      }),
    );
  });
}
