import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { InterfaceTexts } from '../../collections.ts';
import { useStore } from '../../components/browser/use-store.ts';
import type { TerritoryAddresses } from '../../territory/place-lists.ts';
import type { ShowForms } from '../channels/Channels.tsx';
import type { FormSetting } from '../channels/Forms.tsx';
import type { ChannelId } from '../channels/index.ts';
import type { ChannelSettings } from '../channels/model.ts';
import type { Values } from '../request/model.ts';
import type { DiagnosisData } from './contact-form.ts';
import ContextNotes from './ContextNotes.tsx';
import ReadyLetter from './ReadyLetter.tsx';
import styles from './Request.module.css';
import RequestForm, { type ServiceGroup } from './RequestForm.tsx';
import type { RequestPageTexts } from './request-texts.ts';
import { $screen, followHistory, prepare, readAddress } from './store.ts';

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
  /** Forms that the site has elsewhere, if any, and what shows them. */
  readonly formSetting: FormSetting | undefined;
  readonly forms?: ShowForms | undefined;
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
export default function Request(props: Props) {
  const { texts: all, territory, diagnosis, services, links, channels, settings, forms } = props;
  const { step, context, letter, isRead, attempts } = useStore($screen);
  const isReport = context.purpose.kind === 'report';
  const texts = { ...all, ...(isReport && all.signalement.mots) };
  const setting = { texts, diagnosis };
  const form = useRef<HTMLFormElement>(null);
  const stepBefore = useRef(step);

  useEffect(() => {
    const read = () => readAddress(setting);
    const follow = () => followHistory(setting, () => valuesIn(form.current));
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
    if (isRead && form.current?.dataset['submitted'] !== undefined) prepare(setting, valuesIn(form.current));
  }, [isRead]);

  useLayoutEffect(() => {
    if (step === 'fields' && stepBefore.current === 'letter') firstField(form.current)?.focus();
    stepBefore.current = step;
  }, [step]);

  return (
    <>
      <div class={`panel screen-only ${styles['fields']}`} hidden={step === 'letter'}>
        <h2>{texts.ecrire}</h2>
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
      {step === 'letter' && letter !== undefined && (
        <ReadyLetter
          texts={texts}
          letter={letter}
          channels={channels}
          settings={settings}
          forms={isReport ? undefined : forms}
          attempts={attempts}
        />
      )}
    </>
  );
}
