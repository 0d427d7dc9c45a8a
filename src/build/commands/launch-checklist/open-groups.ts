import type { ContentFile } from '../../../content-model/content-files.ts';
import type { Content } from '../../../collections.ts';
import { interpolate } from '../../../content-model/text/interpolate.ts';
import { pagePath } from '../../../site/site-pages.ts';
import { neverVerified, verifiedTooLongAgo } from './never-verified.ts';
import { placeAt, type OpenGroup, type OpenPoint } from './open-point.ts';
import { secondarySources, toCheckAgain } from './sources.ts';
import { toSupply } from './to-supply.ts';
import { toValidate } from './to-validate.ts';
import { unfinished } from './unfinished.ts';

/** The criteria of the accessibility grid that wait for a person or a screen reader. */
function accessibilityToDo({ accessibility, opening }: Content): OpenPoint[] {
  return accessibility.flatMap(({ path, value }) =>
    value.themes.flatMap(({ criteria }) =>
      criteria.flatMap((criterion) => {
        if (criterion.state !== 'a-faire') return [];
        const name = { numero: criterion.id, titre: criterion.title };
        return opening.map(({ value: { words } }) => ({
          what: interpolate(words.critere, name),
          why: criterion.remains,
          place: placeAt(path, criterion.id, 'etat'),
          pages: [pagePath('accessibilite')],
        }));
      }),
    ),
  );
}

/**
 * Everything that is still open before the site opens, kind by kind; a kind without open point is left out.
 *
 * @param content what is published
 * @param drafts the files that are not
 * @param today to know what was verified too long ago, and to date what is validated
 */
export function openGroups(content: Content, drafts: readonly ContentFile[], today: Date): OpenGroup[] {
  const [opening] = content.opening;
  if (opening === undefined) return [];
  const { groups } = opening.value;
  const kinds = [
    { group: groups.aFournir, points: toSupply(content) },
    { group: groups.aValider, points: toValidate(content, today) },
    { group: groups.aRecontroler, points: toCheckAgain(content) },
    { group: groups.secondaires, ...secondarySources(content, today) },
    { group: groups.perimes, points: verifiedTooLongAgo(content, today) },
    { group: groups.brouillons, points: unfinished(drafts) },
    { group: groups.accessibilite, points: accessibilityToDo(content) },
    { group: groups.jamaisVerifies, points: neverVerified(content) },
  ];
  return kinds
    .filter(({ points }) => points.length > 0)
    .map(({ group, ...open }) => ({ title: group.titre, advice: group.consigne, ...open }));
}

/** How many points are open. */
export function countOpen(groups: readonly OpenGroup[]): number {
  return groups.reduce((count, { points }) => count + points.length, 0);
}
