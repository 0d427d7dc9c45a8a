import PlaceField from '../../project/territory/PlaceField.tsx';
import type { FormField } from '../request/model.ts';

/** Id of the sentence that says what the tab keeps. */
export const KEPT = 'champ-garde';

/** The mark of a field that is required. */
export const REQUIRED = 'obligatoire';

interface Props {
  /** Whether the address has been read: before, a field may ask for something else than the build wrote. */
  readonly isRead: boolean;
  /** Called as the free text is written. */
  readonly onMessage: (written: string) => void;
  readonly field: FormField;
  /** The field in the words of the context; absent where it is not asked for. */
  readonly shown: FormField | undefined;
  readonly error: string | undefined;
  /** Id of an error that several fields share. */
  readonly sharedError: string | undefined;
}

/** A field; one that is not asked for is hidden, and keeps what it holds. */
export default function RequestField(props: Props) {
  const { field, shown, error, sharedError } = props;
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
          isProposing={props.isRead && shown?.saisie === 'territoire'}
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
          onInput={({ currentTarget }) => props.onMessage(currentTarget.value)}
        />
      ) : (
        <input
          {...attributes}
          class="field"
          // The keyboard of a phone.
          type={saisie === 'email' || saisie === 'tel' ? saisie : 'text'}
          // Nothing of the visitor, where the field is not about them.
          autocomplete={saisie === 'ligne' || saisie === 'signature' ? 'off' : saisie}
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
