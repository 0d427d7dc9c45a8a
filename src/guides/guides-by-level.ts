import { getGuides, getLevels } from '../content-access.ts';
import { levelInSentence, levelName } from '../content-model/text/level-name.ts';

/** The guides by the first level where each serves, in the order of the work; no level without a guide. */
export async function guidesByLevel() {
  const guides = await getGuides();
  return (await getLevels())
    .map(({ id, data: { numero, inPlainWords } }) => ({
      id,
      name: levelName(numero),
      title: `À partir du ${levelInSentence(numero, inPlainWords)}`,
      guides: guides.filter(({ data }) => data.niveaux[0] === id),
    }))
    .filter((group) => group.guides.length > 0);
}
