import type { Content } from '../../collections.ts';
import { namesOf } from '../../content-model/names-of.ts';
import type { Problem } from '../../content-model/problem.ts';
import type { PublicLists } from './public-lists.ts';
import { territoryOf } from './territory-data.ts';

/** Counts of the communes to publish against those of `site.yaml`: somebody reads a new year of the lists. */
export function checkTerritory(content: Content, lists: PublicLists): Problem[] {
  return content.site.flatMap(({ value: { territoire }, path: file, lineOf }) => {
    const { communes, groupings } = territoryOf(territoire.departement, lists);
    const counts = {
      communes: communes.length,
      intercommunalites: groupings.length,
      anciensNoms: communes.flatMap(({ formerNames }) => formerNames).length,
    };
    return namesOf(counts).flatMap((key) => {
      if (territoire[key] === counts[key]) return [];
      const message = `Les listes publiques donnent ${counts[key]} pour « ${key} », et non ${territoire[key]}.`;
      const remedy = `si les listes ont changé d’année, relisez-les, puis écrivez ${counts[key]}`;
      return [{ file, line: lineOf(['territoire', key]), message, remedy }];
    });
  });
}
