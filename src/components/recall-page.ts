/** Opens the recommendation of a code read from paper or heard on the phone. */
import type { QuestionnaireLogic } from '../diagnosis/model.ts';
import { openTyped, withoutDressing } from '../diagnosis/typed-code.ts';
import { openCode, type FrozenVersion } from '../diagnosis/versions.ts';

const form = document.querySelector<HTMLFormElement>('[data-recall]');
const field = form?.querySelector<HTMLInputElement>('input');
const error = form?.querySelector<HTMLElement>('[role="alert"]');
const data = document.querySelector('#questionnaire')?.textContent;

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!field || !error || !data) return;
  const { questionnaire, versions }: { questionnaire: QuestionnaireLogic; versions: FrozenVersion[] } =
    JSON.parse(data);
  const found = openTyped(field.value, (code) => openCode(questionnaire, versions, code));
  if (found !== undefined) {
    // The page of the questions sends a finished self-diagnosis on to its recommendation.
    location.assign(`${form.dataset['folder'] ?? ''}#${found.code}`);
    return;
  }
  const { empty = '', unreadable = '' } = error.dataset;
  error.textContent = withoutDressing(field.value) === '' ? empty : unreadable;
  field.setAttribute('aria-invalid', 'true');
  field.focus();
});
