/** Ticks the answers of the code of the address; without a code the sheet is ticked by hand. */
import { askedQuestions } from '../engine/answers.ts';
import type { Answers, QuestionnaireLogic } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import type { CodeContext } from '../codes/versions.ts';
import { codeFromHash, preserveCodeInHash, showCode } from '../code-from-hash.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { showOnly } from '../../components/browser/show-only.ts';
import { showPoints } from './show-points.ts';
import { markScriptLoaded } from '../../components/browser/script-loaded.ts';
import { bindPrintButtons } from '../../components/browser/print-buttons.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';

const sheet = query(document, '[data-officer-sheet]');

function showAnswers(questionnaire: QuestionnaireLogic, answers: Answers): void {
  const asked = new Set(askedQuestions(questionnaire, answers).map(({ id }) => id));
  for (const question of queryAll(sheet, '[data-asked]')) {
    const id = question.dataset['asked'] ?? '';
    question.hidden = !asked.has(id);
    for (const option of queryAll(question, '[data-item]')) {
      option.toggleAttribute('data-given', option.dataset['item'] === answers[id]);
    }
  }
}

function showRecommendation(questionnaire: QuestionnaireLogic, answers: Answers): void {
  const id = recommendedId(questionnaire, answers);
  showOnly(sheet, 'data-recommended', id);
  const groups = queryAll(sheet, '[data-offered-by]');
  const isOffered = (group: HTMLElement) => (group.dataset['offeredBy'] ?? '').split(' ').includes(id ?? '');
  // A recommendation without a level, or a self-diagnosis not finished, leaves every service in sight.
  for (const group of groups) group.hidden = groups.some(isOffered) && !isOffered(group);
}

const context = pageData<CodeContext>('questionnaire');
const fragment = codeFromHash(context);
if (fragment !== undefined) {
  showCode(context.questionnaire, fragment);
  showAnswers(context.questionnaire, fragment.answers);
  showPoints(sheet, context.questionnaire, fragment.answers);
  showRecommendation(context.questionnaire, fragment.answers);
}
preserveCodeInHash();
stampPrint();
bindPrintButtons();
markScriptLoaded();
