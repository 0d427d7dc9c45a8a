import { encode } from '../../../src/diagnosis/codes/code.ts';
import { pointsToConfirm } from '../../../src/diagnosis/engine/explain.ts';
import { recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { formatCode } from '../../../src/diagnosis/codes/typed-code.ts';
import { contactTexts, questionnaire, recommendations } from '../questionnaire.ts';
import { answers } from '../request.ts';

const { texte } = contactTexts;

/** The code of the self-diagnosis of the tests, as the site writes it. */
export const code = formatCode(encode(questionnaire, answers));
const outcome = recommendedId(questionnaire, answers);
const title = recommendations.find(({ id }) => id === outcome)?.title ?? '';
const points = pointsToConfirm(questionnaire, answers).flatMap(({ option }) => option.point ?? []);

/** Summary of a request made after it, in the words of the site. */
export const summary = [
  texte.demande,
  `${texte.recommandation}\n${title} (${texte.code} ${code})`,
  ...(points.length === 0 ? [] : [[texte.points, ...points.map((point) => `- ${point}`)].join('\n')]),
].join('\n\n');
