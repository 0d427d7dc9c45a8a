import type { LetterFrame } from '../channels/model.ts';
import type { ContactRequest } from '../request/model.ts';
import styles from './ReadyLetter.module.css';

interface Props {
  readonly request: ContactRequest;
  readonly frame: LetterFrame;
  /** Paper has it in any case. */
  readonly isOnScreen: boolean;
}

/** The letter of who asks, on the screen as it prints. */
export default function LetterSheet({ request: { sender, subject, text }, frame, isOnScreen }: Props) {
  return (
    <div class={`leaf ${styles['letter']} ${isOnScreen ? '' : 'paper-only'}`} id="lettre">
      <p>{sender.join('\n')}</p>
      <p class={styles['aside']}>{frame.recipient.join('\n')}</p>
      <p class={styles['aside']}>{frame.day}</p>
      <p>
        <strong>
          {frame.subject} <span id="lettre-objet">{subject}</span>
        </strong>
      </p>
      <div id="lettre-texte">{text}</div>
      <p class={styles['aside']}>{frame.signature}</p>
    </div>
  );
}
