import { useEffect, useState } from 'preact/hooks';
import styles from './SavedCode.module.css';
import {
  followAnswers,
  deleteSavedCode,
  saveCode,
  saveIfFollowing,
  savedCode,
  savedSentences,
  onSavedElsewhere,
} from './saved-code.ts';

interface Props {
  /** The code of the answers on the screen. */
  readonly code: string;
  readonly isEmpty: boolean;
  readonly folder: string;
}

/** The code saved on this device: offered, never imposed; it follows the answers once asked for. */
export default function SavedCode({ code, isEmpty, folder }: Props) {
  const [saved, setSaved] = useState<string>();
  const [message, setMessage] = useState('');

  useEffect(() => {
    // Resumed from the saved code: from then on it follows.
    if (savedCode() === code) followAnswers();
    else saveIfFollowing(code);
    setSaved(savedCode());
  }, [code]);
  useEffect(() => onSavedElsewhere(() => setSaved(savedCode())), []);

  function save(): void {
    const accepted = saveCode(code);
    if (accepted) followAnswers();
    setSaved(accepted ? code : undefined);
    setMessage(accepted ? savedSentences.saved : savedSentences.refused);
  }

  function erase(): void {
    deleteSavedCode();
    setSaved(undefined);
    setMessage(savedSentences.erased);
  }

  const canResume = saved !== undefined && isEmpty;
  return (
    <div class={styles['saved']}>
      <p role="status">
        {canResume && message === '' ? 'Des réponses sont gardées sur cet appareil.' : message}
      </p>
      {canResume && (
        <a class="button" href={`${folder}#${saved}`}>
          {savedSentences.resume}
        </a>
      )}
      {saved !== code && !isEmpty && (
        <button type="button" class="button bare" onClick={save}>
          {savedSentences.save}
        </button>
      )}
      {saved !== undefined && (
        <button type="button" class="button bare" onClick={erase}>
          {savedSentences.erase}
        </button>
      )}
    </div>
  );
}
