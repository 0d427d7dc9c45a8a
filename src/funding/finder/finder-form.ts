/** The form of the finder: what it says, and what stands in it. */
import type { Choices } from './match.ts';
import { expenseKinds } from './match-facts.ts';
import { readInhabitants } from './match-size.ts';
import { query } from '../../components/browser/dom.ts';

function select(form: HTMLFormElement, name: string): HTMLSelectElement {
  return query(form, `select[name="${name}"]`);
}

function size(form: HTMLFormElement): HTMLInputElement {
  return query(form, '[name="habitants"]');
}

function noOther(form: HTMLFormElement): HTMLInputElement {
  return query(form, '[name="autre"]');
}

function programmes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('[data-programme]')];
}

/** What the visitor said; a size that cannot be read counts as not said. */
export function readForm(form: HTMLFormElement): Choices {
  const inhabitants = readInhabitants(size(form).value);
  return {
    stage: select(form, 'etape').value || undefined,
    expense: expenseKinds.find((kind) => kind === select(form, 'depense').value),
    inhabitants: typeof inhabitants === 'number' ? inhabitants : undefined,
    programmes: programmes(form).flatMap(({ checked, value }) => (checked ? [value] : [])),
    noOtherProgramme: noOther(form).checked,
  };
}

/** Each choice as its label and what was chosen: the paper says what it answers. */
export function choicesInWords(form: HTMLFormElement): string[] {
  const chosen = ['etape', 'depense'].flatMap((name) => {
    const { labels, selectedOptions, value } = select(form, name);
    return value === ''
      ? []
      : [`${labels[0]?.querySelector('span')?.textContent} ${selectedOptions[0]?.textContent}`];
  });
  const { labels, value } = size(form);
  const ticked = [...programmes(form), noOther(form)].filter(({ checked }) => checked);
  return [
    ...chosen,
    ...(typeof readInhabitants(value) === 'number' ? [`${labels?.[0]?.textContent} ${value}`] : []),
    ...ticked.map((box) => box.labels?.[0]?.textContent.trim() ?? ''),
  ];
}

/** Puts choices in the form; the programmes open if some are among them. */
export function writeForm(form: HTMLFormElement, said: Choices): void {
  select(form, 'etape').value = said.stage ?? '';
  select(form, 'depense').value = said.expense ?? '';
  size(form).value = said.inhabitants?.toString() ?? '';
  for (const box of programmes(form)) box.checked = said.programmes.includes(box.value);
  noOther(form).checked = said.noOtherProgramme;
  if (said.programmes.length > 0 || said.noOtherProgramme) {
    query(form, 'details').setAttribute('open', '');
  }
}

/**
 * Says at the field that its size cannot be read, or no longer says it.
 *
 * @param isTyping then nothing is reproached yet: the visitor has not left the field
 * @returns the field to mend, if there is one
 */
export function showSizeError(form: HTMLFormElement, isTyping: boolean): HTMLElement | undefined {
  const field = size(form);
  const isWrong = readInhabitants(field.value) === 'unreadable';
  if (isWrong && isTyping) return undefined;
  field.setAttribute('aria-invalid', String(isWrong));
  query(form, '[data-error]').hidden = !isWrong;
  return isWrong ? field : undefined;
}
