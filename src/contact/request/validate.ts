import type { Values } from './model.ts';
import { toSingleLine } from './control-chars.ts';

/** Requirements of a field, each with the sentence shown when it fails. */
export interface FieldRule {
  readonly id: string;
  readonly required?: string | undefined;
  readonly format?: { readonly kind: string; readonly message: string } | undefined;
}

/** Fields of which one is enough. */
export interface EitherRule {
  readonly fields: readonly string[];
  readonly message: string;
}

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

/** Errors of a form, one a field, in the order of the fields; values are read as the request writes them. */
export function validate(
  rules: readonly FieldRule[],
  either: EitherRule | undefined,
  values: Values,
): FieldError[] {
  const written = (id: string) => toSingleLine(values[id] ?? '');
  const [first, ...orFields] = either?.fields.some((id) => written(id) !== '') ? [] : (either?.fields ?? []);
  return rules.flatMap(({ id, required, format }): FieldError[] => {
    if (either !== undefined && id === first) return [{ field: id, message: either.message, orFields }];
    const value = written(id);
    if (value === '') return required === undefined ? [] : [{ field: id, message: required }];
    if (format === undefined) return [];
    const bare = format.kind === 'tel' ? value.replace('(0)', '').replaceAll(/[\s./()-]/g, '') : value;
    return FORMATS[format.kind]?.test(bare) === false ? [{ field: id, message: format.message }] : [];
  });
}
