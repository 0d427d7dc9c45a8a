import { useEffect, useState } from 'preact/hooks';
import type { InterfaceTexts } from '../../collections.ts';
import styles from './Draft.module.css';
import { followAnswers, forgetCode, keepCode, keepIfFollowing, keptCode, onOtherTab } from './saved-code.ts';

interface Props {
  /** The code of the answers on the screen. */
  readonly code: string;
  readonly isEmpty: boolean;
  readonly folder: string;
  readonly texts: InterfaceTexts['brouillon'];
}

/** The draft on this device: offered, never imposed; it follows the answers once asked for. */
export default function Draft({ code, isEmpty, folder, texts }: Props) {
  const [kept, setKept] = useState<string>();
  const [message, setMessage] = useState('');

  useEffect(() => {
    // Taken up from the draft: from then on it follows.
    if (keptCode() === code) followAnswers();
    else keepIfFollowing(code);
    setKept(keptCode());
  }, [code]);
  useEffect(() => onOtherTab(() => setKept(keptCode())), []);

  function keep(): void {
    const accepted = keepCode(code);
    if (accepted) followAnswers();
    setKept(accepted ? code : undefined);
    setMessage(accepted ? texts.garde : texts.impossible);
  }

  function erase(): void {
    forgetCode();
    setKept(undefined);
    setMessage(texts.efface);
  }

  const canResume = kept !== undefined && isEmpty;
  return (
    <div class={styles['draft']}>
      <p role="status">{canResume && message === '' ? texts.trouve : message}</p>
      {canResume && (
        <a class="button quiet" href={`${folder}#${kept}`}>
          {texts.reprendre}
        </a>
      )}
      {kept !== code && !isEmpty && (
        <button type="button" class="button bare" onClick={keep}>
          {texts.garder}
        </button>
      )}
      {kept !== undefined && (
        <button type="button" class="button bare" onClick={erase}>
          {texts.effacer}
        </button>
      )}
    </div>
  );
}
