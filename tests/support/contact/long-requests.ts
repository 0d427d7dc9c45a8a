import type { FormField, Values } from '../../../src/contact/request/model.ts';
import { getPublicLists } from '../../../src/project/territory/public-lists.ts';
import { namedPlace } from '../../../src/project/territory/named-place.ts';
import { placeSearch } from '../../../src/project/territory/find.ts';
import { territoryOf } from '../../../src/project/territory/territory-data.ts';
import { realContent } from '../edited-content.ts';
import { site } from './contact-content.ts';

const SIZE = 600;

/** Text of a page without its marks and its tables: sentences as a visitor writes them. */
function sentences(source: string): string {
  return source
    .replace(/^---[^]*?\n---\n/, '')
    .replaceAll(/^[|:].*$/gm, '')
    .replaceAll(/<[^>]*>|\]\([^)]*\)|[[*#|`]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Descriptions of exactly 600 characters, in the French of the guides, none the beginning of another. */
export const descriptions = realContent
  .filter(({ path }) => path.startsWith('guides/'))
  .map(({ source }) => sentences(source))
  .flatMap((text) => text.match(new RegExp(`.{${SIZE}}`, 'gu')) ?? [])
  .filter((text) => text.length === SIZE && text === text.trim());

const territory = territoryOf(site.territoire.departement, getPublicLists());
const search = placeSearch(territory);

/** The commune whose name is the longest once encoded in an address. */
export const longestPlace = namedPlace(
  {
    kind: 'commune',
    commune: territory.communes.reduce((longest, commune) =>
      encodeURIComponent(commune.name).length > encodeURIComponent(longest.name).length ? commune : longest,
    ),
  },
  search,
);

const byKind: Readonly<Record<string, string>> = {
  territoire: longestPlace.name,
  organization: 'Association Les Amis du Bourg',
  name: 'Marie-Élisabeth Lecarpentier',
  'organization-title': 'secrétaire générale de mairie',
  email: 'secretariat.mairie@saint-exemple-des-bois.fr',
  tel: '+33 2 33 00 00 00',
  ligne: '12 bis, rue de l’Ancienne-École, le bourg',
  signature: 'Marie-Élisabeth Lecarpentier, présidente de la communauté de communes',
};

/** Long words for every field, and a description. */
export function longestDetails(shown: readonly FormField[], description: string): Values {
  return Object.fromEntries(shown.map(({ id, saisie }) => [id, byKind[saisie] ?? description]));
}
