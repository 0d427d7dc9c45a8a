import type { LetterFrame } from '../channels/model.ts';
import type { ContactRequest } from '../request/model.ts';
import { letterParts } from '../request/request.ts';
import styles from './ReadyLetter.module.css';

interface Props {
  readonly request: ContactRequest;
  readonly frame: LetterFrame;
  /** Paper has it in any case. */
  readonly isOnScreen: boolean;
}

/** The letter of who asks, on the screen as it prints. */
export default function LetterSheet({ request, frame, isOnScreen }: Props) {
  const { sender, signatory, before, after } = letterParts(request);
  return (
    <div class={`leaf ${styles['letter']} ${isOnScreen ? '' : 'paper-only'}`} id="lettre">
      <p class={styles['aside']}>{frame.recipient.join('\n')}</p>
      <p class={styles['aside']}>{frame.day}</p>
      <p>
        <strong>
          {frame.subject} <span id="lettre-objet">{request.subject}</span>
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
      <p class={styles['aside']}>{`${frame.signature}\n${signatory}`}</p>
    </div>
  );
}
