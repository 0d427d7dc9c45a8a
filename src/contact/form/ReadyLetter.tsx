import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ContactTexts } from '../../collections.ts';
import Channels from '../channels/Channels.tsx';
import type { ChannelId } from '../channels/index.ts';
import type { ChannelSettings } from '../channels/model.ts';
import Corrections from './Corrections.tsx';
import LetterSheet from './LetterSheet.tsx';
import styles from './ReadyLetter.module.css';
import Steps from './Steps.tsx';
import { correct, goBack, handOver, isCorrected, type Letter } from './store.ts';

interface Props {
  readonly texts: Omit<ContactTexts, 'modele' | 'lettre'>;
  readonly letter: Letter;
  readonly channels: readonly ChannelId[];
  readonly settings: ChannelSettings;
  readonly isReport: boolean;
  /** How many times the letter was asked for: its title takes the focus each time. */
  readonly attempts: number;
}

/** Settings with the day that the letter bears: today. */
function datedSettings(settings: ChannelSettings): ChannelSettings {
  const today = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(new Date());
  return { ...settings, letter: { ...settings.letter, day: `${settings.letter.day} ${today}` } };
}

/** The letter, ready: how to hand it over, what comes next, the sheet, and how to change it. */
export default function ReadyLetter({ texts, letter, channels, settings, isReport, attempts }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isOpen, setOpen] = useState(false);
  const dated = useMemo(() => datedSettings(settings), [settings]);
  useLayoutEffect(() => {
    const titled = document.title;
    document.title = `${texts.texteDemande} | ${titled.split(' | ').at(-1) ?? ''}`;
    return () => void (document.title = titled);
  }, [texts.texteDemande]);
  useLayoutEffect(() => heading.current?.focus(), [attempts]);

  return (
    <div class={styles['ready']} id="demande-prete">
      <div class={`screen-only ${styles['head']}`}>
        <Steps texts={texts} current={1} done={1} />
        <h1 tabIndex={-1} ref={heading}>
          {texts.texteDemande}
        </h1>
      </div>
      <div class={`screen-only ${styles['send']}`}>
        {letter.isSilent && !isCorrected(letter) && <p class="warning">{texts.sansMessage}</p>}
        <Channels
          texts={texts}
          channels={channels}
          settings={dated}
          request={letter.request}
          isReport={isReport}
          onDone={handOver}
        />
        <h2>{texts.ensuite.titre}</h2>
        <ul>
          {texts.ensuite.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
      <div class={styles['sheet']}>
        {isOpen ? (
          <Corrections texts={texts} request={letter.request} onInput={correct} />
        ) : (
          <p class="screen-only">{texts.relire}</p>
        )}
        <LetterSheet request={letter.request} frame={dated.letter} isOnScreen={!isOpen} />
        <p class="actions screen-only">
          <button type="button" class="button quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.revoir : texts.corriger}
          </button>
          <button type="button" class="button quiet" onClick={goBack}>
            {texts.modifier}
          </button>
        </p>
        {isCorrected(letter) && <p class="screen-only quiet">{texts.reecrire}</p>}
      </div>
    </div>
  );
}
