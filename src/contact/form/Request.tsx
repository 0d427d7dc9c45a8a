import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ContactTexts, InterfaceTexts } from '../../collections.ts';
import { guardDoubleClick } from '../../components/browser/double-click-guard.ts';
import { useStore } from '../../components/browser/use-store.ts';
import type { TerritoryAddresses } from '../../territory/place-lists.ts';
import type { ChannelId } from '../channels/index.ts';
import type { ChannelSettings } from '../channels/model.ts';
import type { Values } from '../request/model.ts';
import type { DiagnosisData } from './contact-form.ts';
import ContextNotes from './ContextNotes.tsx';
import ReadyLetter from './ReadyLetter.tsx';
import styles from './Request.module.css';
import RequestForm, { type ServiceGroup } from './RequestForm.tsx';
import Steps from './Steps.tsx';
import { $screen, followHistory, prepare, readAddress } from './store.ts';

export interface Props {
  readonly texts: Omit<ContactTexts, 'modele' | 'lettre'>;
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
  if (form === null) return {};
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return Object.fromEntries(entries);
}

/** The first field to fill in. */
function firstField(form: HTMLFormElement | null): HTMLElement | undefined {
  return [...(form?.querySelectorAll<HTMLElement>('.field') ?? [])].find(
    (field) => field.offsetParent !== null,
  );
}

/** The request in two steps: its fields, then the letter to hand over. */
export default function Request({ texts, territory, diagnosis, services, links, channels, settings }: Props) {
  const setting = useMemo(() => ({ texts, diagnosis }), [texts, diagnosis]);
  const screen = useStore($screen);
  const form = useRef<HTMLFormElement>(null);
  const ready = useRef<HTMLDivElement>(null);
  const stepBefore = useRef(screen.step);
  const { step, context, letter, isRead } = screen;
  const isReport = context.purpose.kind === 'report';

  useEffect(() => {
    const read = () => readAddress(setting);
    const follow = () => followHistory(setting, () => valuesIn(form.current));
    read();
    addEventListener('hashchange', read);
    addEventListener('popstate', follow);
    if (ready.current !== null) guardDoubleClick(ready.current);
    return () => {
      removeEventListener('hashchange', read);
      removeEventListener('popstate', follow);
    };
  }, [setting]);

  // « Préparer » pressed before this script came: the page kept the click, it counts once the fields are filled in.
  useEffect(() => {
    if (isRead && form.current?.dataset['submitted'] !== undefined) prepare(setting, valuesIn(form.current));
  }, [setting, isRead]);

  useLayoutEffect(() => {
    if (step === 'fields' && stepBefore.current === 'letter') firstField(form.current)?.focus();
    stepBefore.current = step;
  }, [step]);

  return (
    <>
      <div class={`screen-only ${styles['fields']}`} hidden={step === 'letter'}>
        <Steps texts={texts} current={0} done={0} />
        <ContextNotes texts={texts} diagnosis={diagnosis} links={links} />
        <RequestForm
          texts={texts}
          territory={territory}
          services={services}
          links={links}
          formRef={form}
          onSubmit={(submitted) => prepare(setting, valuesIn(submitted))}
        />
      </div>
      <div ref={ready}>
        {step === 'letter' && letter !== undefined && (
          <ReadyLetter
            texts={texts}
            letter={letter}
            channels={channels}
            settings={settings}
            isReport={isReport}
            attempts={screen.attempts}
          />
        )}
      </div>
    </>
  );
}
