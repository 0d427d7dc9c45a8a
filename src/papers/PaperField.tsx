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
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      write(currentTarget.value),
  };
  const isBrief = input === 'date' || input === 'number';
  return (
    <div class={styles[isBrief ? 'short' : input]}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="quiet" id={hintId}>
          {hint}
        </p>
      )}
      {input === 'text' ? (
        <textarea rows={2} {...field} />
      ) : (
        <input type={isBrief ? input : 'text'} autocomplete="off" {...field} />
      )}
    </div>
  );
}
