import { getGuides, getInterface, getLevels } from '../content-access.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { levelName } from '../content-model/text/level-name.ts';

/** The guides by the first level where each serves, in the order of the work; no level without a guide. */
export async function guidesByLevel() {
  const guides = await getGuides();
  const { lecture, niveau } = await getInterface();
  return (await getLevels())
    .map(({ id, data: { number, inPlainWords } }) => ({
      id,
      name: levelName(niveau, number),
      title: interpolate(lecture.partir, { niveau: levelName(niveau.toLowerCase(), number, inPlainWords) }),
      guides: guides.filter(({ data }) => data.levels[0] === id),
    }))
    .filter((group) => group.guides.length > 0);
}
