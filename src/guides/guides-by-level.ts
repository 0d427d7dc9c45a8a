import { getGuides, getLevels } from '../content-access.ts';
import { levelInSentence, levelName } from '../content-model/text/level-name.ts';

/** The guides by the first level where each serves, in the order of the work; no level without a guide. */
export async function guidesByLevel() {
  const guides = await getGuides();
  return (await getLevels())
    .map(({ id, data: { number, inPlainWords } }) => ({
      id,
      name: levelName(number),
      title: `À partir du ${levelInSentence(number, inPlainWords)}`,
      guides: guides.filter(({ data }) => data.levels[0] === id),
    }))
    .filter((group) => group.guides.length > 0);
}
