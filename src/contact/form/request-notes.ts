import { givenAnswers } from '../../diagnosis/engine/explain.ts';
import type { ContactContext, DiagnosisData } from './contact-form.ts';
import { keptCode } from '../../diagnosis/questions/saved-code.ts';
import { query, showOnly } from '../../components/browser/dom.ts';

/**
 * Says what the page knows of why the visitor comes: a self-diagnosis joined, a page to report, or neither.
 *
 * @param recalled the questions whose answer is said again
 */
export function showNotes(
  root: HTMLElement,
  { purpose, problem, answers }: ContactContext,
  { questionnaire }: DiagnosisData,
  recalled: readonly string[],
): void {
  const diagnosis = purpose.kind === 'support' ? purpose.diagnosis : undefined;
  const kept = keptCode();
  const plain = problem === undefined && kept === undefined ? 'plain' : undefined;
  showOnly(root, 'data-problem', problem);
  showOnly(root, 'data-purpose', purpose.kind === 'report' ? 'report' : diagnosis ? 'diagnosis' : plain);
  query(root, '[data-page]').textContent = purpose.kind === 'report' ? purpose.page : '';
  query(root, '[data-recommendation]').textContent = diagnosis?.recommendation ?? '';
  query(root, '[data-recalled]').textContent = givenAnswers(questionnaire, answers)
    .filter(({ question }) => recalled.includes(question.id))
    .map(({ question, option }) => `${question.title} ${option.label}`)
    .join(' ');
  query<HTMLAnchorElement>(root, '[data-finish]').hash = location.hash;
  const join = query(root, '[data-join]');
  join.hidden = kept === undefined || purpose.kind === 'report' || diagnosis !== undefined;
  query<HTMLAnchorElement>(join, 'a').hash = kept ?? '';
}
