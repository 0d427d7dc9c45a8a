import type { Answers, QuestionnaireLogic } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import { query, queryAll } from '../../components/browser/dom.ts';

/** Shows the points that the answers of a code leave to confirm, or says that there is none. */
export function showPoints(sheet: ParentNode, questionnaire: QuestionnaireLogic, answers: Answers): void {
  const given = new Set(Object.entries(answers).map(([question, option]) => `${question}/${option}`));
  given.add(recommendedId(questionnaire, answers) ?? '');
  const list = query(sheet, '[data-points]');
  list.dataset['ofCode'] = '';
  const points = queryAll(list, '[data-item]');
  for (const point of points) {
    point.hidden = !(point.dataset['item'] ?? '').split(' ').some((left) => given.has(left));
  }
  const hasNone = points.every((point) => point.hidden);
  query(list, 'ul').hidden = hasNone;
  query(list, '[data-no-point]').hidden = !hasNone;
}
