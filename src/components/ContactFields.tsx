import type { FieldError } from '../contact/validate.ts';
import type { ContactTexts } from '../schemas/index.ts';
import type { Field } from './contact-form.ts';

interface Props {
  readonly fields: readonly Field[];
  readonly errors: readonly FieldError[];
  readonly texts: ContactTexts;
}

/** What the keyboard of a phone should show, and whether the browser may fill the field. */
function inputType(saisie: Field['saisie']): string {
  return saisie === 'email' || saisie === 'tel' ? saisie : 'text';
}

/** The fields of the request, each with its help and its error tied to it. */
export default function ContactFields({ fields, errors, texts }: Props) {
  return (
    <>
      {fields.map((field) => {
        const error = errors.find((candidate) => candidate.field === field.id)?.message;
        const id = `champ-${field.id}`;
        const described = [
          field.aide === undefined ? undefined : `${id}-aide`,
          error === undefined ? undefined : `${id}-erreur`,
        ].filter((part) => part !== undefined);
        const shared = {
          class: 'field',
          id,
          name: field.id,
          'aria-invalid': error !== undefined,
          'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
          'aria-required': field.obligatoire !== undefined,
        };
        return (
          <div key={field.id}>
            <label for={id}>
              {field.libelle} {field.obligatoire !== undefined && <span>({texts.obligatoire})</span>}
            </label>
            {field.aide !== undefined && (
              <p class="help" id={`${id}-aide`}>
                {field.aide}
              </p>
            )}
            {error !== undefined && (
              <p class="error" id={`${id}-erreur`}>
                {error}
              </p>
            )}
            {field.saisie === 'texte' ? (
              <textarea rows={5} {...shared} />
            ) : (
              <input type={inputType(field.saisie)} autocomplete={field.saisie} {...shared} />
            )}
          </div>
        );
      })}
    </>
  );
}
