import type { Answers, QuestionnaireLogic } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import { queryAll } from '../../components/browser/dom.ts';

/** Shows what the answers of a code leave to confirm, and what their recommendation asks for: a part left empty goes. */
export function showPoints(sheet: ParentNode, questionnaire: QuestionnaireLogic, answers: Answers): void {
  const given = new Set(Object.entries(answers).map(([question, option]) => `${question}/${option}`));
  given.add(recommendedId(questionnaire, answers) ?? '');
  for (const list of queryAll(sheet, '[data-points], [data-to-ask]')) {
    list.dataset['ofCode'] = '';
    list.closest('details')?.setAttribute('open', '');
    const lines = queryAll(list, '[data-item]');
    for (const line of lines) {
      line.hidden = !(line.dataset['item'] ?? '').split(' ').some((left) => given.has(left));
    }
    (list.closest('section') ?? list).hidden = lines.every((line) => line.hidden);
  }
}
