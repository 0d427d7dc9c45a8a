/** The form of the finder and the choices that it holds. Its fields are the browser's own. */
import { readAmount, groupedAmount } from '../plan/amount.ts';
import { expenseKinds } from '../scheme-facts.ts';
import type { NamedPlace } from '../../territory/model.ts';
import { readInhabitants, type Choices } from './choices.ts';
import { inhabitantsOf, type WrongField } from './store.ts';

/** Fields of the form by name. */
type FieldName = 'etape' | 'depense' | WrongField;

function fieldOf(form: HTMLFormElement, name: FieldName): HTMLInputElement | HTMLSelectElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : undefined;
}

function valueOf(form: HTMLFormElement, name: FieldName): string {
  return fieldOf(form, name)?.value ?? '';
}

/** The choices that the form holds; what cannot be read counts for none, and so does the size that the place gives. */
export function readForm(form: HTMLFormElement, place: NamedPlace | undefined) {
  const inhabitants = readInhabitants(valueOf(form, 'habitants'));
  const amount = readAmount(valueOf(form, 'montant'));
  const isOwn = typeof inhabitants === 'number' && inhabitants !== inhabitantsOf(place);
  const expense = valueOf(form, 'depense');
  return {
    stage: valueOf(form, 'etape') || undefined,
    expense: expenseKinds.find((kind) => kind === expense),
    cents: ('cents' in amount && amount.cents) || undefined,
    inhabitants: isOwn ? inhabitants : undefined,
  } satisfies Partial<Choices>;
}

/** The fields of which the text cannot be read. */
export function wrongFields(form: HTMLFormElement): WrongField[] {
  const isUnreadable = {
    habitants: readInhabitants(valueOf(form, 'habitants')) === 'unreadable',
    montant: 'fault' in readAmount(valueOf(form, 'montant')),
  };
  return (['habitants', 'montant'] as const).filter((name) => isUnreadable[name]);
}

/** Moves the focus to a field. */
export function focusField(form: HTMLFormElement, name: FieldName): void {
  fieldOf(form, name)?.focus();
}

/** Writes in the size what was chosen by hand, or what the place gives. */
export function writeSize(form: HTMLFormElement, inhabitants: number | undefined): void {
  const field = fieldOf(form, 'habitants');
  if (field !== undefined) field.value = inhabitants?.toString() ?? '';
}

/** Writes choices in the form. */
export function writeForm(form: HTMLFormElement, choices: Choices, place: NamedPlace | undefined): void {
  const { stage, expense, cents, inhabitants } = choices;
  const texts = { etape: stage, depense: expense, montant: cents === undefined ? '' : groupedAmount(cents) };
  for (const [name, value] of Object.entries(texts)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value ?? '';
  }
  writeSize(form, inhabitants ?? inhabitantsOf(place));
}
