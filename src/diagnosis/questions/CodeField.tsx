import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import type { CodeContext } from '../codes/versions.ts';
import '../../components/styles/form-errors.css';
import styles from './CodeField.module.css';
import { $refusal, openAddress, openTyped, refusalSentences } from './recall.ts';

interface Props extends CodeContext {
  readonly label: string;
  /** A code, as it is read. */
  readonly example: string;
  readonly button: string;
  /** The page that shows what a code holds. */
  readonly address: string;
}

/** The field where a code is typed: its page opens, or the field says why it does not. */
export default function CodeField({ questionnaire, versions, label, example, button, address }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { why, times } = useStore($refusal);
  const context = { questionnaire, versions };
  const [fault, ...advice] = why === undefined ? [] : refusalSentences[why].split(/(?<=\.) /);
  const open = () => openTyped(context, field.current?.value ?? '', address);

  useEffect(() => {
    const follow = () => openAddress(context, address);
    // A code typed before this script came is the one meant; its button pressed then counts now.
    if (form.current?.dataset['submitted'] !== undefined) open();
    else if (field.current?.value === '') follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (times > 0) field.current?.focus();
  }, [times]);

  return (
    <form
      class={`panel ${styles['form']}`}
      ref={form}
      method="dialog"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label for="code">{label}</label>
      <p class="quiet" id="code-aide">
        {`Par exemple «\u00A0${example}\u00A0», parfois plus court ou plus long. Espaces, tirets et minuscules sont acceptés.`}
      </p>
      <p class="error" id="code-erreur" role="alert">
        {why !== undefined && (
          <>
            <strong>{fault}</strong> {advice.join(' ')}
          </>
        )}
      </p>
      <input
        class={`field ${styles['code']}`}
        ref={field}
        id="code"
        name="code"
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-invalid={why === undefined ? undefined : true}
        aria-describedby="code-aide code-erreur"
      />
      <button type="submit" class="button">
        {button}
      </button>
    </form>
  );
}
