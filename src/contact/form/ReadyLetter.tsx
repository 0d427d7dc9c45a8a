import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../content-model/text/format-date.ts';
import Channels from '../channels/Channels.tsx';
import type { ChannelId } from '../channels/index.ts';
import type { ChannelSettings } from '../channels/model.ts';
import Corrections from './Corrections.tsx';
import LetterSheet from './LetterSheet.tsx';
import type { RequestPageTexts } from './contact-form.ts';
import styles from './ReadyLetter.module.css';
import { goBack, handOver, isCorrected, type Letter } from './store.ts';

interface Props {
  readonly texts: RequestPageTexts;
  readonly letter: Letter;
  readonly channels: readonly ChannelId[];
  readonly settings: ChannelSettings;
  readonly isReport: boolean;
  /** How many times the letter was asked for: its title takes the focus each time. */
  readonly attempts: number;
}

/** The letter, ready: how to hand it over, the sheet, how to change it, and what comes next. */
export default function ReadyLetter({ texts, letter, channels, settings, isReport, attempts }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isPressed = useRef(false);
  const [isOpen, setOpen] = useState(false);
  const { request } = letter;
  const frame = { ...settings.letter, day: `${settings.letter.day} ${formatDate(new Date(), {})}` };
  useLayoutEffect(() => {
    const titled = document.title;
    document.title = titled.replace(/.*(?= \| )/, texts.texteDemande);
    return () => void (document.title = titled);
  }, []);
  useLayoutEffect(() => heading.current?.focus(), [attempts]);

  /** The second press of the double click that led here falls on whatever stands under the pointer: it presses nothing. */
  const onPress = (event: MouseEvent) => {
    if (event.detail < 2 || isPressed.current) {
      isPressed.current = true;
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class={styles['ready']} id="demande-prete" onMouseDownCapture={onPress} onClickCapture={onPress}>
      <div class="screen-only">
        <h1 tabIndex={-1} ref={heading}>
          {texts.texteDemande}
        </h1>
        <p>{texts.relire}</p>
        {letter.isSilent && !isCorrected(letter) && <p class="warning">{texts.sansMessage}</p>}
        <Channels
          texts={texts}
          channels={channels}
          settings={{ ...settings, letter: frame }}
          request={request}
          isReport={isReport}
          onDone={handOver}
        />
      </div>
      <div>
        <p class="actions screen-only">
          <button type="button" class="button bare" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.revoir : texts.corriger}
          </button>
          <button type="button" class="button bare" onClick={goBack}>
            {texts.modifier}
          </button>
        </p>
        {isCorrected(letter) && <p class="screen-only quiet">{texts.reecrire}</p>}
        {isOpen && <Corrections texts={texts} request={request} />}
        <LetterSheet request={request} frame={frame} isOnScreen={!isOpen} />
      </div>
      <div class="screen-only">
        <h2>{texts.ensuite.titre}</h2>
        <ol>
          {texts.ensuite.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}
