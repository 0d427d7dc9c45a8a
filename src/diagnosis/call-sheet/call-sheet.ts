/** Ticks the answers of the code of the address; without a code the sheet is ticked by hand. */
import { pageData } from '../../components/browser/page-data.ts';
import { queryAll } from '../../components/browser/dom.ts';
import type { CodeContext } from '../codes/versions.ts';
import { askedQuestions } from '../engine/answers.ts';
import { openOfficerSheet } from './officer-sheet.ts';

const context = pageData<CodeContext>('questionnaire');

openOfficerSheet(context, ({ sheet, answers, reached }) => {
  const asked = new Set(askedQuestions(context.questionnaire, answers).map(({ id }) => id));
  for (const question of queryAll(sheet, '[data-asked]')) {
    const id = question.dataset['asked'] ?? '';
    question.hidden = !asked.has(id);
    for (const option of queryAll(question, '[data-item]')) {
      option.toggleAttribute('data-given', option.dataset['item'] === answers[id]);
    }
  }
  const groups = queryAll(sheet, '[data-offered-by]');
  const isOffered = (group: HTMLElement) =>
    (group.dataset['offeredBy'] ?? '').split(' ').includes(reached ?? '');
  // A recommendation without a level, or a self-diagnosis not finished, leaves every service in sight.
  for (const group of groups) group.hidden = groups.some(isOffered) && !isOffered(group);
});
