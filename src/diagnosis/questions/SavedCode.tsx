import { useEffect, useRef, useState } from 'preact/hooks';
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
  const box = useRef<HTMLDivElement>(null);
  const [saved, setSaved] = useState<string>();
  const [done, setDone] = useState<{ readonly message: string }>();

  useEffect(() => {
    // Resumed from the saved code: from then on it follows.
    if (savedCode() === code) followAnswers();
    else saveIfFollowing(code);
    setSaved(savedCode());
  }, [code]);
  useEffect(() => onSavedElsewhere(() => setSaved(savedCode())), []);
  // The button pressed goes: the focus is on the one that stays.
  useEffect(() => {
    if (done !== undefined) box.current?.querySelector('button')?.focus();
  }, [done]);

  function save(): void {
    const accepted = saveCode(code);
    if (accepted) followAnswers();
    setSaved(savedCode());
    setDone({ message: accepted ? '' : savedSentences.refused });
  }

  function erase(): void {
    deleteSavedCode();
    setSaved(undefined);
    setDone({ message: savedSentences.erased });
  }

  const canResume = saved !== undefined && isEmpty;
  const isSaved = saved === code && !isEmpty;
  const state = canResume
    ? 'Des réponses sont gardées sur cet appareil.'
    : isSaved
      ? savedSentences.saved
      : '';
  return (
    <div class={styles['saved']} ref={box}>
      <p role="status">{done?.message || state}</p>
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
