/**
 * Fills the call sheet from the code of the address: the answers given are ticked, what does not apply is
 * hidden. Without a code the sheet stays a questionnaire to tick by hand.
 */
import { askedQuestions } from '../engine/answers.ts';
import { encode } from '../codes/code.ts';
import { fromFragment } from '../codes/fragment.ts';
import type { Answers, QuestionnaireLogic } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import { formatCode } from '../codes/typed-code.ts';
import type { CodeContext } from '../codes/versions.ts';
import { preserveCodeInHash } from '../code-from-hash.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { query, queryAll, showOnly } from '../../components/browser/dom.ts';
import { markScriptLoaded } from '../../components/browser/script-loaded.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';

const sheet = query(document, '[data-call-sheet]');

function showAnswers(questionnaire: QuestionnaireLogic, answers: Answers): void {
  const asked = new Set(askedQuestions(questionnaire, answers).map(({ id }) => id));
  for (const question of queryAll(sheet, '[data-asked]')) {
    const id = question.dataset['asked'] ?? '';
    question.hidden = !asked.has(id);
    for (const option of queryAll(question, '[data-item]')) {
      option.toggleAttribute('data-given', option.dataset['item'] === answers[id]);
    }
  }
  const given = new Set(Object.entries(answers).map(([question, option]) => `${question}/${option}`));
  const points = queryAll(sheet, '[data-points] [data-item]');
  for (const point of points) point.hidden = !given.has(point.dataset['item'] ?? '');
  query(sheet, '[data-no-point]').hidden = points.some((point) => !point.hidden);
}

function showRecommendation(questionnaire: QuestionnaireLogic, answers: Answers): void {
  const id = recommendedId(questionnaire, answers);
  showOnly(sheet, 'data-recommended', id);
  const groups = queryAll(sheet, '[data-offered-by]');
  const brings = (group: HTMLElement) => (group.dataset['offeredBy'] ?? '').split(' ').includes(id ?? '');
  // A recommendation without a level, or a self-diagnosis not finished, leaves every service in sight.
  for (const group of groups) group.hidden = groups.some(brings) && !brings(group);
}

function show({ questionnaire, versions }: CodeContext): void {
  const opened = fromFragment(questionnaire, location.hash, versions);
  if (opened === undefined) {
    query(sheet, '[data-unreadable]').hidden = location.hash.length <= 1 || isPageAnchor(location.hash);
    return;
  }
  const { answers, from, since } = opened;
  for (const element of queryAll(document, '[data-without-answers]')) element.hidden = true;
  for (const element of queryAll(sheet, '[data-with-answers]')) element.hidden = false;
  showAnswers(questionnaire, answers);
  showRecommendation(questionnaire, answers);
  const code = encode(questionnaire, answers);
  query(sheet, '[data-older-code]').hidden = from === undefined;
  query(sheet, '[data-since]').textContent = since ?? '';
  query(sheet, '[data-code]').textContent = formatCode(code);
  query<HTMLAnchorElement>(sheet, '[data-carry]').hash = code;
  history.replaceState(null, '', `#${code}`);
}

show(pageData('questionnaire'));
preserveCodeInHash();
stampPrint();
query(sheet, '[data-print]').addEventListener('click', () => print());
markScriptLoaded();
