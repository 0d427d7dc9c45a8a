import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import '../../components/styles/form-errors.css';
import './error-summary.css';
import type { FieldError } from '../request/validate.ts';
import type { FormField } from '../request/model.ts';
import { fieldsFor, type ContactProps } from './contact-form.ts';
import { ERRORS, ofPurpose } from '../sentences.ts';
import RequestField, { KEPT, REQUIRED } from './RequestField.tsx';
import styles from './Request.module.css';
import { $screen, keepMessage, keptMessage } from './store.ts';

interface Props extends ContactProps {
  readonly formRef: RefObject<HTMLFormElement>;
  readonly onSubmit: (event: Event) => void;
}

const EITHER_ERROR = 'un-des-deux-erreur';

/** Error of a field: its own, or that of the fields of which it is one. */
function errorOf(errors: readonly FieldError[], id: string): FieldError | undefined {
  return errors.find(({ field, orFields }) => field === id || orFields?.includes(id));
}

/** Moves the reader to a field: the address, which may hold what the page shows, and the history stay as they are. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const field = document.getElementById(id);
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}

/** What is to be corrected, each in a sentence that leads to its field. */
function ErrorSummary() {
  const { errors, attempts } = useStore($screen);
  const summary = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    summary.current?.focus();
  }, [attempts]);
  if (errors.length === 0) return null;
  return (
    <div class="summary screen-only" ref={summary} tabIndex={-1} role="alert">
      <p>
        <strong>{ERRORS}</strong>
      </p>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#champ-${field}`} onClick={(event) => goTo(event, `champ-${field}`)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The fields, in the browser's own controls: what was written before this script came stays. */
export default function RequestForm(props: Props) {
  const { texts, links, formRef } = props;
  const { context, errors, isRead } = useStore($screen);
  const shown = fieldsFor(texts, context);
  const { kind } = context.purpose;
  const words = ofPurpose[kind];
  const { champs: eitherIds, consigne } = texts.unDesDeux;
  const kindBefore = useRef<string>();
  // The message of a purpose comes from the tab; one that the browser restored first stays.
  useLayoutEffect(() => {
    const message = formRef.current?.querySelector('textarea');
    if (!isRead || !message) return;
    if (kindBefore.current === undefined && message.value !== '') keepMessage(kind, message.value);
    else if (kindBefore.current !== kind) message.value = keptMessage(kind);
    kindBefore.current = kind;
  }, [isRead, kind]);

  const fieldOf = (field: FormField) => {
    const error = errorOf(errors, field.id);
    return (
      <RequestField
        key={field.id}
        field={field}
        shown={shown.find(({ id }) => id === field.id)}
        error={error?.orFields ? undefined : error?.message}
        sharedError={error?.orFields && EITHER_ERROR}
        isRead={isRead}
        onMessage={(written) => keepMessage(kind, written)}
      />
    );
  };
  const isEither = ({ id }: FormField) => eitherIds.includes(id);
  const isShownOf = (fields: readonly FormField[]) =>
    shown.filter(({ id }) => fields.some((field) => field.id === id));
  const folded = texts.champs.filter(({ plie }) => plie);
  const either = texts.champs.filter(isEither);
  const eitherError = errors.find(({ orFields }) => orFields)?.message;

  /** Fields of which one is enough are a group, where all of them stand: one alone makes none. */
  const isGroup = isShownOf(either).length === either.length;
  const group = (children: ComponentChildren) => (
    <fieldset key="either" role={isGroup ? undefined : 'none'}>
      <legend hidden={!isGroup}>
        {consigne} <span class="quiet">({REQUIRED})</span>
      </legend>
      <div class={styles['abreast']}>{children}</div>
      <p class="error" id={EITHER_ERROR} hidden={!eitherError}>
        {eitherError}
      </p>
    </fieldset>
  );

  return (
    <form class={styles['form']} ref={formRef} method="dialog" noValidate onSubmit={props.onSubmit}>
      <ErrorSummary />
      {texts.champs.map((field) => {
        if (field.plie)
          return (
            field === folded[0] && (
              <details key="folded" hidden={isShownOf(folded).length === 0}>
                <summary>Préciser (facultatif)</summary>
                <div class={styles['abreast']}>{folded.map(fieldOf)}</div>
              </details>
            )
          );
        if (isEither(field)) return field === either[0] && group(either.map(fieldOf));
        return fieldOf(field);
      })}
      <p class="quiet">
        <span id={KEPT}>{words.kept}</span> {texts.information.texte}{' '}
        <a href={links.personalData}>{texts.information.lien}</a>
      </p>
      <button type="submit" class="button">
        {words.prepare}
      </button>
    </form>
  );
}
