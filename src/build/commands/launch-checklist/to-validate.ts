import type { Content, Opening } from '../../../collections.ts';
import { formatDate } from '../../../content-model/text/format-date.ts';
import { interpolate } from '../../../content-model/text/interpolate.ts';
import { fingerprintOf, textsAt } from './fingerprint.ts';
import { OPENING_FILE, placeAt, type OpenPoint } from './open-point.ts';

type Validation = NonNullable<Opening['secondary']>;

/** What a validation lacks to hold for some texts today, and the line that would give it. */
export function lacking(
  validation: Validation | undefined,
  texts: unknown,
  today: Date,
  words: Opening['words'],
): { readonly why: string | undefined; readonly line: string } | undefined {
  const fingerprint = fingerprintOf(texts);
  if (validation?.fingerprint === fingerprint) return undefined;
  return {
    why: validation && interpolate(words.change, { jour: formatDate(validation.day) }),
    line: `valide: { le: ${today.toISOString().slice(0, 10)}, empreinte: '${fingerprint}' }`,
  };
}

/** The texts that the Département has not validated, or that changed since it did. */
export function toValidate(content: Content, today: Date): OpenPoint[] {
  return content.opening.flatMap(({ value }) =>
    value.toValidate.flatMap(({ id, what, why, pages, texts, validation, answer }): OpenPoint[] => {
      if (texts === undefined) {
        return answer === undefined
          ? [{ what, why, place: placeAt(OPENING_FILE, id, 'reponse'), pages }]
          : [];
      }
      const found = [...texts].map(([path, keys]) => [path, textsAt(content, path, keys)]);
      const open = lacking(validation, found, today, value.words);
      if (open === undefined) return [];
      return [{ what, why: open.why ?? why, place: placeAt(OPENING_FILE, id), line: open.line, pages }];
    }),
  );
}
