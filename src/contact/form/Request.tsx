import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { InterfaceTexts } from '../../collections.ts';
import { useStore } from '@nanostores/preact';
import type { TerritoryAddresses } from '../../territory/place-field.ts';
import type { ChannelId } from '../channels/index.ts';
import type { ChannelSettings } from '../channels/model.ts';
import type { Values } from '../request/model.ts';
import type { DiagnosisData, RequestPageTexts } from './contact-form.ts';
import ContextNotes from './ContextNotes.tsx';
import ReadyLetter from './ReadyLetter.tsx';
import styles from './Request.module.css';
import RequestForm, { type ServiceGroup } from './RequestForm.tsx';
import { $screen, followHistory, prepare, readAddress, recheck } from './store.ts';

export interface Props {
  readonly texts: RequestPageTexts;
  readonly territory: InterfaceTexts['territoire'];
  readonly diagnosis: DiagnosisData;
  /** Services that the visitor may ask for first. */
  readonly services: readonly ServiceGroup[];
  readonly links: TerritoryAddresses & {
    readonly contact: string;
    readonly diagnosis: string;
    readonly personalData: string;
  };
  readonly channels: readonly ChannelId[];
  readonly settings: ChannelSettings;
}

function valuesIn(form: HTMLFormElement | null): Values {
  // No field takes a file: each value is a text.
  return Object.fromEntries(
    [...new FormData(form ?? undefined)].map(([name, value]) => [name, String(value)]),
  );
}

/** The request in two steps: its fields, then the letter to hand over. */
export default function Request(props: Props) {
  const { step, context, letter, isRead, attempts } = useStore($screen);
  const isReport = context.purpose.kind === 'report';
  const texts = { ...props.texts, ...(isReport && props.texts.signalement.mots) };
  const data = { ...props, texts };
  const form = useRef<HTMLFormElement>(null);
  const values = () => valuesIn(form.current);
  const stepBefore = useRef(step);

  useEffect(() => {
    const read = () => readAddress(data);
    const follow = () => followHistory(data, values);
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
    if (isRead && form.current?.dataset['submitted'] !== undefined) prepare(data, values());
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
        data-report={isReport}
        onInput={() => recheck(data, values())}
      >
        <h2>{texts.ecrire}</h2>
        <ContextNotes {...data} />
        <RequestForm
          {...data}
          formRef={form}
          onSubmit={(event) => {
            event.preventDefault();
            prepare(data, values());
          }}
        />
      </div>
      {step === 'letter' && letter !== undefined && (
        <ReadyLetter {...data} letter={letter} isReport={isReport} attempts={attempts} />
      )}
    </>
  );
}
