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
  const hint = [help, from].filter(Boolean).join(' ');
  const hintId = hint ? `${id}-aide` : undefined;
  const field = {
    id,
    class: 'field',
    value,
    'aria-describedby': hintId,
    onInput: ({ currentTarget }: { readonly currentTarget: { value: string } }) => {
      if (input === 'number') currentTarget.value = currentTarget.value.replace(/\D/g, '');
      write(currentTarget.value);
    },
  };
  return (
    <div class={styles[input === 'date' || input === 'number' ? 'short' : input]}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={hintId}>
          {hint}
        </p>
      )}
      {input === 'text' ? (
        <textarea rows={2} {...field} />
      ) : (
        <input
          type={input === 'date' ? 'date' : 'text'}
          inputMode={input === 'number' ? 'numeric' : undefined}
          autocomplete="off"
          {...field}
        />
      )}
    </div>
  );
}
