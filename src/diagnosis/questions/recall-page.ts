/** Opens the recommendation, or the call sheet, of a code read from paper, from a request or on the phone. */
import { fromFragment } from '../codes/fragment.ts';
import { formatCode, normalizeCode, readTyped } from '../codes/typed-code.ts';
import { openCode, type CodeContext } from '../codes/versions.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { query } from '../../components/browser/dom.ts';
import { markReady } from '../../components/browser/script-loaded.ts';

const form = query<HTMLFormElement>(document, '[data-recall]');
const field = query<HTMLInputElement>(form, 'input');
const error = query(form, '[role="alert"]');
/** The address of the first button, which Enter presses. */
const { open: firstButton = '' } = query(form, '[data-open]').dataset;
const { questionnaire, versions } = pageData<CodeContext>('questionnaire');

function open(address: string): void {
  const found = readTyped(field.value, (code) => openCode(questionnaire, versions, code) !== undefined);
  if (found !== undefined) {
    // The page of the questions sends a finished self-diagnosis on to its recommendation.
    location.assign(`${address}#${found}`);
    return;
  }
  const { empty = '', unreadable = '' } = error.dataset;
  error.textContent = normalizeCode(field.value) === '' ? empty : unreadable;
  field.setAttribute('aria-invalid', 'true');
  field.focus();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  open(event.submitter?.dataset['open'] ?? firstButton);
});

/** The address of a request carries its code: it is typed already. */
function readAddress(): void {
  if (fromFragment(questionnaire, location.hash, versions) === undefined) return;
  field.value = formatCode(location.hash.slice(1));
}
// A code typed before this script came is the one meant.
if (field.value === '') readAddress();
addEventListener('hashchange', readAddress);
markReady(query(document, '[data-island="reprendre"]'), {
  form,
  act: (button) => open(button || firstButton),
});
