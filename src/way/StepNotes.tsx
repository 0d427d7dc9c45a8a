import { firstDay } from '../components/browser/today.ts';
import { formatDate } from '../content-model/text/format-date.ts';
import type { Note } from './way-hash.ts';
import styles from './StepNotes.module.css';

interface Props {
  /** That of the step. */
  readonly id: string;
  readonly note: Note | undefined;
  /** The date of a step before it. */
  readonly after: string | undefined;
  readonly write: (change: Partial<Note>) => void;
}

/** The date of a commune for a step, and whether its part is done; paper says them in words. */
export default function StepNotes({ id, note, after, write }: Props) {
  const { day, isDone = false } = note ?? {};
  return (
    <div class={styles['notes']} role="group" aria-labelledby={`${id}-titre`}>
      <label class="screen-only">
        Notre date{' '}
        <input
          type="date"
          class="field"
          value={day ?? ''}
          min={isDone ? undefined : firstDay(after)}
          max="2099-12-31"
          onInput={({ currentTarget }) => write({ day: currentTarget.value || undefined })}
        />
      </label>
      <label class="screen-only">
        <input
          type="checkbox"
          checked={isDone}
          onChange={({ currentTarget }) => write({ isDone: currentTarget.checked })}
        />{' '}
        {/* Not « terminé », which is read as sent. */}
        fait de notre côté
      </label>
      {day && <p class="paper-only">{formatDate(new Date(day))}</p>}
      {isDone && <p class="paper-only">✓ fait de notre côté</p>}
    </div>
  );
}
