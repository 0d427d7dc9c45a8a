import { firstDay } from '../components/browser/today.ts';
import type { Blank } from './model.ts';
import PaperPlace from './PaperPlace.tsx';
import type { PlaceSetting } from './store.ts';
import styles from './PaperForm.module.css';

interface Props {
  readonly id: string;
  readonly blank: Blank;
  readonly value: string;
  /** Where the value comes from, if nobody typed it. */
  readonly from: string | undefined;
  /** What a choice shows as long as nothing is chosen. */
  readonly toChoose: string;
  readonly place: PlaceSetting;
  readonly write: (text: string) => void;
}

/** A blank to fill, with what is expected there and where its value comes from. */
export default function PaperField({ id, blank, value, from, toChoose, place, write }: Props) {
  const { label, help, input, options } = blank;
  const isNumber = input === 'number';
  const hint = [help, from].join(' ').trim();
  const hintId = hint ? `${id}-aide` : undefined;
  if (input === 'place')
    return (
      <div class={styles['line']}>
        <PaperPlace {...{ id, label, value, write }} hint={hint || undefined} setting={place} />
      </div>
    );
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
    <div class={styles[isNumber || input === 'date' ? 'short' : input === 'choice' ? 'line' : input]}>
      <label for={id}>{label}</label>
      {input === 'text' ? (
        <textarea {...field} />
      ) : input === 'choice' ? (
        <select {...field}>
          <option value="">{toChoose}</option>
          {options?.map((option) => (
            <option value={option.id}>{option.label}</option>
          ))}
        </select>
      ) : (
        <input
          type={input === 'date' ? input : 'text'}
          min={input === 'date' ? firstDay() : undefined}
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
