import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { placeField } from './place-field.ts';
import { placeOption } from './place-sentences.ts';
import styles from './PlaceField.module.css';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  /** Word that says that the field must be filled in. */
  readonly required?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** False where the same field asks for something else. */
  readonly isProposing?: boolean;
}

/** Brings a list in view by as little as it takes, its field always above it: on a telephone the keyboard covers half. */
function bringInView(root: HTMLElement | null, list: HTMLElement | null): void {
  const shown = window.visualViewport;
  if (!root || !list || !shown) return;
  const hidden = list.getBoundingClientRect().bottom - shown.offsetTop - shown.height;
  if (hidden > 0) scrollBy(0, Math.min(hidden, root.getBoundingClientRect().top - shown.offsetTop));
}

/**
 * A text field which, once its list is there, is the editable combobox with list autocomplete and manual selection of
 * the ARIA Authoring Practices Guide, over communes and groupings. It takes the place named in this tab, and names it.
 */
export default function PlaceField(props: Props) {
  const { id, hint, error, required, isProposing = true } = props;
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const options = useRef<HTMLDivElement>(null);
  const [field] = useState(() =>
    placeField((text) => {
      if (input.current) input.current.value = text;
    }),
  );
  const { list, note, search, isProposing: isAsking } = useStore(field.$field);
  const isOpen = list.places.length > 0;

  useEffect(() => field.start(), [field]);
  useEffect(() => {
    const form = input.current?.form;
    form?.addEventListener('reset', field.empty);
    return () => form?.removeEventListener('reset', field.empty);
  }, [field]);
  useEffect(() => {
    const element = input.current;
    if (element) field.propose(isProposing, element.value, document.activeElement === element);
  }, [field, isProposing]);
  useLayoutEffect(() => bringInView(root.current, options.current), [list.places]);
  useLayoutEffect(() => options.current?.children[list.active]?.scrollIntoView({ block: 'nearest' }), [list]);

  const combobox = isAsking &&
    search !== undefined && {
      role: 'combobox' as const,
      autocomplete: 'off',
      'aria-autocomplete': 'list' as const,
      'aria-controls': `${id}-liste`,
      'aria-expanded': isOpen,
      'aria-activedescendant': list.active < 0 ? undefined : `${id}-liste-${list.active}`,
    };
  const described = [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean).join(' ');

  return (
    <div ref={root}>
      <label class={styles['label']} for={id}>
        {props.label}{' '}
        {required !== undefined && <span class={`quiet ${styles['required']}`}>({required})</span>}
      </label>
      {hint !== undefined && (
        <p class="quiet" id={`${id}-aide`}>
          {hint}
        </p>
      )}
      <div class={styles['combobox']}>
        <input
          ref={input}
          class={`field ${styles['input']}`}
          type="text"
          id={id}
          name={props.name}
          autocomplete="organization"
          aria-describedby={described || undefined}
          aria-required={required === undefined ? undefined : true}
          aria-invalid={error === undefined ? undefined : true}
          {...combobox}
          onFocus={({ currentTarget }) => {
            field.focus();
            // After the click that brought the focus, which sets its own selection; not over a first letter typed since.
            setTimeout(() => {
              if (field.isNamed()) currentTarget.select();
            });
          }}
          onBlur={field.leave}
          onInput={({ currentTarget: { value } }) => field.type(value)}
          onKeyDown={(event) => {
            if (field.press(event)) event.preventDefault();
          }}
        />
        <div
          ref={options}
          class={styles['options']}
          id={`${id}-liste`}
          role="listbox"
          tabIndex={-1}
          aria-label="Communes et intercommunalités de la Manche"
          hidden={!isOpen}
          // The field keeps the focus, and the list stays: until the click on an option, while its bar is drawn.
          onMouseDown={(event) => event.preventDefault()}
        >
          {search !== undefined &&
            list.places.map((place, index) => {
              const { title, detail } = placeOption(place, search);
              return (
                <div
                  key={title + detail}
                  id={`${id}-liste-${index}`}
                  role="option"
                  aria-selected={index === list.active}
                  onClick={() => field.choose(place)}
                >
                  {title} <small>{detail}</small>
                </div>
              );
            })}
        </div>
        <p class="visually-hidden" role="status" id={`${id}-nombre`}>
          {list.count}
        </p>
      </div>
      {error !== undefined && (
        <p class="error" id={`${id}-erreur`}>
          {error}
        </p>
      )}
      <p class="quiet" role="status" id={`${id}-lieu`}>
        {note}
      </p>
    </div>
  );
}
