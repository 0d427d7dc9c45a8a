/** Opens the recommendation, or the call sheet, of a code read from paper, from a request or on the phone. */
import { fromFragment } from '../diagnosis/fragment.ts';
import type { QuestionnaireLogic } from '../diagnosis/model.ts';
import { grouped, openTyped, withoutDressing } from '../diagnosis/typed-code.ts';
import { openCode, type FrozenVersion } from '../diagnosis/versions.ts';
import { part } from './parts.ts';
import { scriptCame } from './script-came.ts';

const form = part<HTMLFormElement>(document, '[data-recall]');
const field = part<HTMLInputElement>(form, 'input');
const error = part(form, '[role="alert"]');
const { questionnaire, versions }: { questionnaire: QuestionnaireLogic; versions: FrozenVersion[] } =
  JSON.parse(part(document, '#questionnaire').textContent);

function open(address: string): void {
  const found = openTyped(field.value, (code) => openCode(questionnaire, versions, code));
  if (found !== undefined) {
    // The page of the questions sends a finished self-diagnosis on to its recommendation.
    location.assign(`${address}#${found.code}`);
    return;
  }
  const { empty = '', unreadable = '' } = error.dataset;
  error.textContent = withoutDressing(field.value) === '' ? empty : unreadable;
  field.setAttribute('aria-invalid', 'true');
  field.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  // The Enter key sends by the first button.
  const button = event.submitter ?? part(form, '[data-open]');
  open(button.dataset['open'] ?? '');
});

/** The address of a request carries its code: it is typed already. */
function readAddress(): void {
  if (fromFragment(questionnaire, location.hash, versions) === undefined) return;
  field.value = grouped(location.hash.slice(1));
}
// A code typed before this script came is the one meant.
if (field.value === '') readAddress();
addEventListener('hashchange', readAddress);
part(document, '[data-island="reprendre"]').dataset['ready'] = '';
scriptCame();
// A button pressed before this script came: the page kept the click, it counts now.
const { submitted } = form.dataset;
if (submitted !== undefined)
  open(submitted === '' ? (part(form, '[data-open]').dataset['open'] ?? '') : submitted);
