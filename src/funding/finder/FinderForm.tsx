import type { RefObject } from 'preact';
import { useStore } from '@nanostores/preact';
import '../../components/styles/form-errors.css';
import { expenseKinds, expenseNames } from '../scheme-facts.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { $place } from '../../project/store.ts';
import { $isOutside } from '../../project/territory/place-field.ts';
import PlaceField from '../../project/territory/PlaceField.tsx';
import type { FinderProps } from './finder-data.ts';
import styles from './FinderForm.module.css';
import { $finder, inhabitantsOf, type WrongField } from './store.ts';

interface Props extends Pick<FinderProps, 'stages' | 'place'> {
  readonly formRef: RefObject<HTMLFormElement>;
  readonly onInput: () => void;
  /** A field was left, or a choice made. */
  readonly onChange: () => void;
  readonly onSubmit: () => void;
  /** The fields are empty. */
  readonly onReset: () => void;
}

/** The choices: the commune, the expense, its amount; folded, the stage and the size. Fields are uncontrolled: what came before stays. */
export default function FinderForm(props: Props) {
  const { stages, place, formRef } = props;
  const { isFolded, wrong } = useStore($finder);
  // What lies outside has its own answer, in place of the aids.
  const isOutside = useStore($isOutside);
  const isFromPlace = inhabitantsOf(useStore($place)) !== undefined;
  return (
    <form
      ref={formRef}
      class={`panel needs-script screen-only ${styles['form']}`}
      method="dialog"
      noValidate
      aria-label="Votre commune ou groupement, et votre projet"
      hidden={isFolded}
      onInput={props.onInput}
      onChange={props.onChange}
      onSubmit={(event) => {
        event.preventDefault();
        // The field is left now: had the press left it, what is said of it would have moved the button from under the pointer.
        event.submitter?.focus();
        props.onSubmit();
      }}
      // The fields are emptied after this event.
      onReset={() => setTimeout(props.onReset)}
    >
      {/* One press each: a list would take two. First, as what is said of the field below would move them under the press. */}
      <fieldset>
        <legend>Que faut-il financer ?</legend>
        {(['', ...expenseKinds] as const).map((kind) => (
          <label>
            <input type="radio" name="depense" value={kind} defaultChecked={kind === ''} />{' '}
            {kind === '' ? 'Tout' : capitalize(expenseNames[kind])}
          </label>
        ))}
      </fieldset>
      <PlaceField
        id="champ-commune"
        name="commune"
        label="Commune ou groupement"
        error={
          wrong.includes('commune') && !isOutside
            ? 'Choisissez dans la liste une commune ou un groupement de la Manche. Sinon, laissez vide.'
            : undefined
        }
      />
      <NumberField
        name="montant"
        label="Montant en € hors taxes"
        error="Écrivez des chiffres, comme 180 000. Sinon, laissez vide."
        inputMode="decimal"
      />
      {/* What few searches need. */}
      <details>
        <summary>Préciser l’étape ou la taille</summary>
        <label>
          <span>Où en êtes-vous ?</span>
          <select class="field" name="etape">
            <option value="">Toutes les étapes</option>
            {stages.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </label>
        <NumberField
          name="habitants"
          label="Combien d’habitants ?"
          hint={
            isFromPlace
              ? `D’après la population municipale ${place.populationYear} (Insee). L’État en compte parfois une autre, dite DGF.`
              : 'En chiffres, par exemple 400. Pour une intercommunalité, laissez vide.'
          }
          error="Écrivez un nombre d’habitants en chiffres, par exemple 400 ou 2 500. Sinon, laissez vide."
          inputMode="numeric"
        />
      </details>
      <p>
        <button type="submit" class="button" onMouseDown={(event) => event.preventDefault()}>
          Voir les aides
        </button>
        <button type="reset" class="button bare">
          Tout effacer
        </button>
      </p>
    </form>
  );
}

interface NumberProps {
  readonly name: WrongField;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error: string;
  readonly inputMode: 'numeric' | 'decimal';
}

/** A number to type, with its error once the visitor has left it. */
function NumberField({ name, label, hint, error, inputMode }: NumberProps) {
  const isWrong = useStore($finder).wrong.includes(name);
  const id = `champ-${name}`;
  return (
    <div>
      <label for={id}>{label}</label>
      <input
        class="field"
        id={id}
        name={name}
        type="text"
        inputMode={inputMode}
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={`${hint ? `${id}-aide ` : ''}${id}-erreur`}
      />
      {hint && (
        <p class="quiet" id={`${id}-aide`}>
          {hint}
        </p>
      )}
      <p class="error" id={`${id}-erreur`} role="alert">
        {isWrong && error}
      </p>
    </div>
  );
}
