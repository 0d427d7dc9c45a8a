import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../../content-model/text/format-date.ts';
import Channels from '../channels/Channels.tsx';
import type { ContactRequest, Purpose } from '../request/model.ts';
import { letterParts } from '../request/request.ts';
import { CHANGE, DATE, ofPurpose, SIGNATORY, SIGNATURE, SUBJECT, TO_REREAD } from '../sentences.ts';
import type { ContactProps } from './contact-form.ts';
import styles from './ReadyLetter.module.css';
import { correct, goBack, handOver, isCorrected, type Letter } from './store.ts';

/** The subject and the text of the letter, to correct in place: the fields hold what is written from here on. */
function Corrections({ request }: { readonly request: ContactRequest }) {
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div class={`leaf screen-only ${styles['corrections']}`}>
      <label for="demande-objet">Objet</label>
      <textarea
        class="field"
        id="demande-objet"
        rows={2}
        autocomplete="off"
        defaultValue={request.subject}
        onInput={({ currentTarget: { value } }) => correct({ subject: value })}
      />
      <label for="demande-texte">Texte</label>
      <textarea
        class="field"
        id="demande-texte"
        rows={18}
        autocomplete="off"
        ref={text}
        defaultValue={request.text}
        onInput={({ currentTarget: { value } }) => correct({ text: value })}
      />
    </div>
  );
}

interface Props extends Pick<ContactProps, 'texts' | 'site'> {
  readonly letter: Letter;
  readonly kind: Purpose['kind'];
  /** How many times the letter was asked for: its title takes the focus each time. */
  readonly attempts: number;
}

/** The letter, ready: how to hand it over, the sheet, how to change it, and what comes next. */
export default function ReadyLetter({ texts, letter, site, kind, attempts }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isPressed = useRef(false);
  const [isOpen, setOpen] = useState(false);
  const { request } = letter;
  const { ready } = ofPurpose[kind];
  const { sender, before, after } = letterParts(request);
  const day = `${DATE} ${formatDate(new Date(), {})}`;
  useLayoutEffect(() => {
    const titled = document.title;
    document.title = titled.replace(/.*(?= \| )/, ready);
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
          {ready}
        </h1>
        <p>{TO_REREAD}</p>
        {letter.isSilent && !isCorrected(letter) && (
          <p class="warning">Vous n’avez rien écrit sur le projet.</p>
        )}
        <Channels site={site} request={request} day={day} isReport={kind === 'report'} onDone={handOver} />
      </div>
      <div>
        <p class="actions screen-only">
          <button type="button" class="button bare" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Revoir la lettre' : 'Modifier le texte'}
          </button>
          <button type="button" class="button bare" onClick={goBack}>
            {CHANGE}
          </button>
        </p>
        {isCorrected(letter) && (
          <p class="screen-only quiet">
            Si vous changez un champ, le texte est réécrit. Vos corrections seront à refaire.
          </p>
        )}
        {isOpen && <Corrections request={request} />}
        {/* As it prints. */}
        <div class={`leaf ${styles['letter']} ${isOpen ? 'paper-only' : ''}`} id="lettre">
          <p class={styles['aside']}>{site.recipient.join('\n')}</p>
          <p class={styles['aside']}>{day}</p>
          <p>
            <strong>
              {SUBJECT} <span id="lettre-objet">{request.subject}</span>
            </strong>
          </p>
          {/* Its parts read one after the other; the style puts who asks in the head, the codes at the foot. */}
          <div class={styles['text']} id="lettre-texte">
            {[before, sender, after].filter(Boolean).map((part, index) => (
              <>
                {index > 0 && <span hidden>{'\n\n'}</span>}
                <span class={part === sender ? styles['head'] : ''}>{part}</span>
              </>
            ))}
          </div>
          <p class={styles['aside']}>{`${SIGNATURE}\n\n\n\n${request.signatory || SIGNATORY}`}</p>
        </div>
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
