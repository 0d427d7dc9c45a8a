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
  const [helpId, fromId] = [help && `${id}-aide`, from && `${id}-origine`];
  const field = {
    id,
    class: 'field',
    value,
    'aria-describedby': [helpId, fromId].filter(Boolean).join(' ') || undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      write(currentTarget.value),
  };
  return (
    <div class={styles[input === 'date' ? 'short' : input]}>
      <label for={id}>{label}</label>
      {help && (
        <p class="quiet" id={helpId}>
          {help}
        </p>
      )}
      {input === 'text' ? (
        <textarea rows={2} {...field} />
      ) : (
        <input type={input === 'date' ? 'date' : 'text'} autocomplete="off" {...field} />
      )}
      {from && (
        <p class="quiet" id={fromId}>
          {from}
        </p>
      )}
    </div>
  );
}
