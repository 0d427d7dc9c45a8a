import type { Territory } from './model.ts';
import type { Content, Site } from '../collections.ts';
import type { Entry } from '../content-model/parse-content.ts';
import type { Problem } from '../content-model/problem.ts';
import type { PublicLists } from './public-lists.ts';
import { territoryOf } from './territory-data.ts';

/** Counts of the lists against those of `site.yaml`: somebody reads a new year of the lists. */
function checkCounts(territory: Territory, { value, path: file, lineOf }: Entry<Site>): Problem[] {
  const former = territory.communes.flatMap(({ formerNames }) => formerNames);
  const counted = [
    ['communes', value.territory.communes, territory.communes.length],
    ['intercommunalites', value.territory.intercommunalites, territory.groupings.length],
    ['anciensNoms', value.territory.anciensNoms, former.length],
  ] as const;
  return counted
    .filter(([, expected, found]) => expected !== found)
    .map(([key, expected, found]) => ({
      file,
      line: lineOf(['territoire', key]),
      message: `Les listes publiques donnent ${found} pour « ${key} », et non ${expected}.`,
      remedy: `si les listes ont changé d’année, relisez-les, puis écrivez ${found}`,
    }));
}

/** Faults of the list of communes to publish, against the counts of `site.yaml`. */
export function checkTerritory(content: Content, lists: PublicLists): Problem[] {
  return content.site.flatMap((site) => {
    const territory = territoryOf(site.value.territory.departement, lists);
    return checkCounts(territory, site);
  });
}
