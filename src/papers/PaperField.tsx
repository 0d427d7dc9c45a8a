import type { Blank } from './model.ts';

interface Props {
  readonly id: string;
  readonly blank: Blank;
  readonly value: string;
  /** Where the value comes from, if nobody typed it. */
  readonly from: string | undefined;
  readonly write: (text: string) => void;
}

/** A blank to fill, with where its value comes from. */
export default function PaperField({ id, blank: { label, input }, value, from, write }: Props) {
  const field = {
    id,
    class: 'field',
    value,
    'aria-describedby': from === undefined ? undefined : `${id}-origine`,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      write(currentTarget.value),
  };
  return (
    <div>
      <label for={id}>{label}</label>
      {input === 'text' ? (
        <textarea rows={3} {...field} />
      ) : (
        <input type={input === 'date' ? 'date' : 'text'} autocomplete="off" {...field} />
      )}
      {from !== undefined && (
        <p class="quiet" id={`${id}-origine`}>
          {from}
        </p>
      )}
    </div>
  );
}
