import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refusal } from '../codes/typed-code.ts';
import type { CodeContext } from '../codes/versions.ts';
import '../../components/styles/form-errors.css';
import styles from './CodeField.module.css';
import { openAddress, openTyped, refusalSentences } from './recall.ts';

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
  const [refusal, setRefusal] = useState<{ readonly why: Refusal }>();
  const [told, tell] = useState<string>();
  const context = { questionnaire, versions };
  const [fault, ...advice] = refusal === undefined ? [] : refusalSentences[refusal.why].split(/(?<=\.) /);
  function open(): void {
    const why = openTyped(context, field.current?.value ?? '', address);
    setRefusal(why && { why });
  }

  useEffect(() => {
    const follow = () => {
      const { code, brought } = openAddress(context, address) ?? {};
      if (field.current && code) field.current.value = code;
      tell(brought);
    };
    // A code typed before this script came is the one meant; its button pressed then counts now.
    if (form.current?.dataset['submitted'] !== undefined) open();
    else if (field.current?.value === '') follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // At each refusal, the same one again too.
  useEffect(() => {
    if (refusal !== undefined) field.current?.focus();
  }, [refusal]);

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
      <p role="status">{told}</p>
      <label for="code">{label}</label>
      <p class="quiet" id="code-aide">
        {`Par exemple «\u00A0${example}\u00A0», parfois plus court ou plus long. Espaces, tirets et minuscules sont acceptés.`}
      </p>
      <p class="error" id="code-erreur" role="alert">
        {refusal !== undefined && (
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
        aria-invalid={refusal === undefined ? undefined : true}
        aria-describedby="code-aide code-erreur"
      />
      <button type="submit" class="button">
        {button}
      </button>
    </form>
  );
}
