import type { InterfaceTexts } from '../../collections.ts';
import PlaceField from '../../territory/PlaceField.tsx';
import type { TerritoryAddresses } from '../../territory/place-field.ts';
import type { FormField } from './contact-form.ts';

/** Services of the offer, as a list to choose from names them. */
export interface ServiceGroup {
  readonly title: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** Id of the sentence that says what the tab keeps. */
export const KEPT = 'champ-garde';

/** The mark of a field that is required. */
export const REQUIRED = 'obligatoire';

/** What every field of the form needs. */
export interface FieldSetting {
  readonly territory: InterfaceTexts['territoire'];
  readonly services: readonly ServiceGroup[];
  readonly addresses: TerritoryAddresses;
  /** Whether the address has been read: before, a field may ask for something else than the build wrote. */
  readonly isRead: boolean;
  /** Called as the free text is written. */
  readonly onMessage: (written: string) => void;
}

interface Props extends FieldSetting {
  readonly field: FormField;
  /** The field in the words of the context; absent where it is not asked for. */
  readonly shown: FormField | undefined;
  readonly error: string | undefined;
  /** Id of an error that several fields share. */
  readonly sharedError: string | undefined;
}

/** A field; one that is not asked for is hidden, and keeps what it holds. */
export default function RequestField({ field, shown, error, sharedError, ...setting }: Props) {
  const { services } = setting;
  const { id, saisie, libelle, aide, obligatoire } = shown ?? field;
  const control = `champ-${id}`;
  if (field.saisie === 'territoire') {
    return (
      <div hidden={shown === undefined}>
        <PlaceField
          id={control}
          name={id}
          label={libelle}
          required={obligatoire === undefined ? undefined : REQUIRED}
          hint={aide}
          error={error}
          texts={setting.territory}
          addresses={setting.addresses}
          isProposing={setting.isRead && shown?.saisie === 'territoire'}
        />
      </div>
    );
  }
  const isText = saisie === 'texte';
  const described = [
    aide !== undefined && `${control}-aide`,
    isText && KEPT,
    error !== undefined && `${control}-erreur`,
    sharedError,
  ].filter(Boolean);
  const attributes = {
    id: control,
    name: id,
    'aria-describedby': described.join(' ') || undefined,
    'aria-required': obligatoire === undefined ? undefined : true,
    'aria-invalid': (error ?? sharedError) === undefined ? undefined : true,
  };
  return (
    <div hidden={shown === undefined}>
      <label for={control}>
        {libelle} {obligatoire && <span class="quiet">({REQUIRED})</span>}
      </label>
      {aide !== undefined && (
        <p class="quiet" id={`${control}-aide`}>
          {aide}
        </p>
      )}
      {isText ? (
        <textarea
          {...attributes}
          class="field"
          rows={5}
          onInput={({ currentTarget }) => setting.onMessage(currentTarget.value)}
        />
      ) : saisie === 'prestation' ? (
        <select {...attributes} class="field">
          <option value="">À voir avec la Mission</option>
          {services.map(({ title, options }) => (
            <optgroup key={title} label={title}>
              {options.map(({ id: service, text }) => (
                <option key={service}>{text}</option>
              ))}
            </optgroup>
          ))}
        </select>
      ) : (
        <input
          {...attributes}
          class="field"
          // The keyboard of a phone.
          type={saisie === 'email' || saisie === 'tel' ? saisie : 'text'}
          // Nothing of the visitor, where the field is not about them.
          autocomplete={saisie === 'ligne' ? 'off' : saisie}
        />
      )}
      {error !== undefined && (
        <p class="error" id={`${control}-erreur`}>
          {error}
        </p>
      )}
    </div>
  );
}
