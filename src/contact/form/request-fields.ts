import type { FieldError } from '../request/validate.ts';
import type { Values } from '../request/model.ts';
import type { Field } from './contact-form.ts';
import { query, queryAll } from '../../components/browser/dom.ts';

function control(form: HTMLFormElement, id: string): HTMLElement {
  return query(form, `#champ-${id}`);
}

function setText(element: HTMLElement, text: string | undefined): void {
  element.textContent = text ?? '';
  element.hidden = text === undefined;
}

/** The sentence that goes with fields of which one is enough, where the page shows them all. */
function showEither(form: HTMLFormElement): void {
  for (const group of queryAll(form, '[data-either]')) {
    query(group, 'legend').hidden = queryAll(group, '[data-field]').some(({ hidden }) => hidden);
  }
}

/** Shows the fields that a visit asks for, in its words; the others are hidden and hold nothing. */
export function showFields(form: HTMLFormElement, shown: readonly Field[]): void {
  for (const root of queryAll(form, '[data-field]')) {
    const field = shown.find(({ id }) => id === root.dataset['field']);
    root.hidden = field === undefined;
    if (field === undefined) continue;
    query(root, '[data-label]').textContent = field.libelle;
    setText(query(root, '[data-help]'), field.aide);
    query(root, '[data-required]').hidden = field.obligatoire === undefined;
    control(form, field.id).setAttribute('aria-required', String(field.obligatoire !== undefined));
  }
  showEither(form);
}

/** Says each fault at its field, then lists them on top and takes the reader there. */
export function showErrors(form: HTMLFormElement, errors: readonly FieldError[]): void {
  for (const root of queryAll(form, '[data-field]')) {
    const id = root.dataset['field'] ?? '';
    const error = errors.find(({ field, orFields }) => field === id || orFields?.includes(id));
    setText(query(root, '[data-error]'), error?.orFields === undefined ? error?.message : undefined);
    control(form, id).setAttribute('aria-invalid', String(error !== undefined));
  }
  for (const either of queryAll(form, '[data-either-error]')) {
    setText(either, errors.find(({ orFields }) => orFields !== undefined)?.message);
  }
  const summary = query(form, '[data-summary]');
  query(summary, 'ul').replaceChildren(
    ...errors.map(({ field, message }) => {
      const link = document.createElement('a');
      link.href = `#champ-${field}`;
      link.textContent = message;
      link.addEventListener('click', (event) => {
        // The address may hold the code: a link to a field moves the focus without touching it.
        event.preventDefault();
        control(form, field).focus();
      });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  summary.hidden = errors.length === 0;
  if (errors.length > 0) summary.focus();
}

/** What the visitor wrote, field by field. */
export function valuesOf(form: HTMLFormElement): Values {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return Object.fromEntries(entries);
}
