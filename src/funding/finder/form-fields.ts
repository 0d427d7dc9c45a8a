/** The form of the finder and the choices that it holds. Its fields are the browser's own. */
import { readAmount, groupedAmount } from '../plan/typed-amount.ts';
import { expenseKinds } from '../scheme-facts.ts';
import type { NamedPlace } from '../../project/territory/model.ts';
import { $isListMissing } from '../../project/territory/place-field.ts';
import { readInhabitants, type Choices } from './choices.ts';
import { inhabitantsOf, type WrongField } from './store.ts';

/**
 * What the form holds: the choices, where what cannot be read counts for none, and so does the size that the place gives;
 * the fields that cannot be read; whether a commune or a grouping is typed that names no place known.
 */
export function readForm(form: HTMLFormElement, place: NamedPlace | undefined) {
  const data = new FormData(form);
  const said = (name: string) => String(data.get(name));
  const inhabitants = readInhabitants(said('habitants'));
  const amount = readAmount(said('montant'));
  const isOwn = typeof inhabitants === 'number' && inhabitants !== inhabitantsOf(place);
  const expense = said('depense');
  const isUnnamed = !place && said('commune') !== '';
  return {
    choices: {
      stage: said('etape') || undefined,
      expense: expenseKinds.find((kind) => kind === expense),
      cents: ('cents' in amount && amount.cents) || undefined,
      inhabitants: isOwn ? inhabitants : undefined,
    },
    wrong: [
      // A list that did not come can refuse nothing.
      isUnnamed && !$isListMissing.get() && ('commune' as const),
      inhabitants === 'unreadable' && ('habitants' as const),
      'fault' in amount && ('montant' as const),
    ].filter((name) => name !== false),
    isUnnamed,
  };
}

/** Moves the focus to a field, with the form in view. */
export function focusField(form: HTMLFormElement, name: WrongField): void {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLElement)) return;
  field.closest('details')?.setAttribute('open', '');
  form.scrollIntoView();
  field.focus();
}

function write(form: HTMLFormElement, name: string, value: string | undefined): void {
  const field = form.elements.namedItem(name);
  if (field !== null && 'value' in field) field.value = value ?? '';
}

/** Writes in the size what was chosen by hand, or what the place gives. */
export function writeSize(form: HTMLFormElement, inhabitants: number | undefined): void {
  write(form, 'habitants', inhabitants?.toString());
}

/** Writes choices in the form. */
export function writeForm(form: HTMLFormElement, choices: Choices, place: NamedPlace | undefined): void {
  const { stage, expense, cents, inhabitants } = choices;
  write(form, 'etape', stage);
  write(form, 'depense', expense);
  write(form, 'montant', cents === undefined ? '' : groupedAmount(cents));
  writeSize(form, inhabitants ?? inhabitantsOf(place));
}
