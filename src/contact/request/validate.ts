import type { ContactTexts } from '../../collections.ts';
import { toSingleLine } from './control-chars.ts';
import type { FormField, Values } from './model.ts';

export interface FieldError {
  readonly field: string;
  readonly message: string;
  /** Other fields that would do as well. */
  readonly orFields?: readonly string[];
}

/**
 * Lenient on purpose: they catch a typo, they do not judge an address. The first dot that may end a name does, so that no
 * entry, however long, is read twice.
 */
const FORMATS: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@][^\s@.]*\.[^\s@]{2,}$/,
  // Ten digits in France, however written; an international number otherwise.
  tel: /^(?:(?:0|(?:\+|00)33)[1-9]\d{8}|\+(?!33)\d{8,15})$/,
};

/**
 * Errors of a form, one a field, in the order of the fields; values are read as the request writes them. Of the fields of
 * which one is enough, all stand in the form, or none is asked for.
 */
export function validate(
  fields: readonly Pick<FormField, 'id' | 'obligatoire' | 'saisie'>[],
  { formats, unDesDeux }: Pick<ContactTexts, 'formats' | 'unDesDeux'>,
  values: Values,
): FieldError[] {
  const written = (id: string) => toSingleLine(values[id] ?? '');
  const { champs, message: eitherMessage } = unDesDeux;
  const isAsked = champs.every((id) => fields.some((field) => field.id === id));
  const [first, ...orFields] = !isAsked || champs.some((id) => written(id) !== '') ? [] : champs;
  return fields.flatMap(({ id, obligatoire, saisie }): FieldError[] => {
    if (id === first) return [{ field: id, message: eitherMessage, orFields }];
    const value = written(id);
    if (value === '') return obligatoire === undefined ? [] : [{ field: id, message: obligatoire }];
    const message = formats[id];
    if (message === undefined) return [];
    const bare = saisie === 'tel' ? value.replace('(0)', '').replaceAll(/[\s./()-]/g, '') : value;
    return FORMATS[saisie]?.test(bare) === false ? [{ field: id, message }] : [];
  });
}
