import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import type { Values } from '../request/model.ts';
import type { ContactProps } from './contact-form.ts';
import { ofPurpose } from '../sentences.ts';
import ContextNotes from './ContextNotes.tsx';
import ReadyLetter from './ReadyLetter.tsx';
import styles from './Request.module.css';
import RequestForm from './RequestForm.tsx';
import { $screen, followHistory, prepare, readAddress, recheck } from './store.ts';

function valuesIn(form: HTMLFormElement | null): Values {
  // No field takes a file: each value is a text.
  return Object.fromEntries(
    [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]),
  );
}

/** The request in two steps: its fields, then the letter to hand over. */
export default function Request(props: ContactProps) {
  const { step, context, letter, isRead, attempts } = useStore($screen);
  const { kind } = context.purpose;
  const form = useRef<HTMLFormElement>(null);
  const values = () => valuesIn(form.current);
  const stepBefore = useRef(step);

  useEffect(() => {
    const read = () => readAddress(props);
    const follow = () => followHistory(props, values);
    read();
    addEventListener('hashchange', read);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', follow);
    };
  }, []);

  // « Préparer » pressed before this script came: the page kept the click, it counts once the fields are filled in.
  useEffect(() => {
    if (isRead && form.current?.dataset['submitted'] !== undefined) prepare(props, values());
  }, [isRead]);

  useLayoutEffect(() => {
    if (step === 'fields' && stepBefore.current === 'letter')
      form.current?.querySelector<HTMLElement>('.field:not([hidden] *)')?.focus();
    stepBefore.current = step;
  }, [step]);

  return (
    <>
      <div
        class={`screen-only ${styles['fields']}`}
        hidden={step === 'letter'}
        data-report={kind === 'report'}
        onInput={() => recheck(props, values())}
      >
        <h2>{ofPurpose[kind].heading}</h2>
        <ContextNotes {...props} />
        <RequestForm
          {...props}
          formRef={form}
          onSubmit={(event) => {
            event.preventDefault();
            prepare(props, values());
          }}
        />
      </div>
      {step === 'letter' && letter !== undefined && (
        <ReadyLetter {...props} letter={letter} kind={kind} attempts={attempts} />
      )}
    </>
  );
}
