import type { Content } from '../../../collections.ts';
import type { Item } from './by-id.ts';

/** The services of the levels, in their order, each with the level and the variant that bring it. */
export function serviceItems(levels: Content['levels']): Item[] {
  return levels.flatMap(({ id: level, value }) => {
    const lists = [
      { place: level, services: value.services },
      ...value.variants.map(({ id, services }) => ({ place: `${level}, ${id}`, services })),
    ];
    return lists.flatMap(({ place, services }) =>
      services.map(({ id, text }) => ({
        id,
        name: `« ${id} » (${place})`,
        fields: [
          { place: 'texte', text },
          { place: 'niveau', text: place },
        ],
      })),
    );
  });
}
