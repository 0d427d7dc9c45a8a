import type { Blank } from './model.ts';
import styles from './PaperForm.module.css';

interface Props {
  readonly id: string;
  readonly blank: Blank;
  readonly value: string;
  /** Where the value comes from, if nobody typed it. */
  readonly from: string | undefined;
  readonly write: (text: string) => void;
}

/** A blank to fill, with what is expected there and where its value comes from. */
export default function PaperField({ id, blank: { label, help, input }, value, from, write }: Props) {
  const isNumber = input === 'number';
  const hint = [help, from].join(' ').trim();
  const hintId = hint ? `${id}-aide` : undefined;
  const field = {
    id,
    class: 'field',
    value,
    'aria-describedby': hintId,
    onInput: ({ currentTarget }: { readonly currentTarget: { value: string } }) => {
      if (isNumber) currentTarget.value = currentTarget.value.replace(/\D/g, '');
      write(currentTarget.value);
    },
  };
  return (
    <div class={styles[isNumber || input === 'date' ? 'short' : input]}>
      <label for={id}>{label}</label>
      {input === 'text' ? (
        <textarea {...field} />
      ) : (
        <input
          type={input === 'date' ? input : 'text'}
          inputMode={isNumber ? 'numeric' : undefined}
          autocomplete="off"
          {...field}
        />
      )}
      {hint && (
        <p class="quiet" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
