import { firstDay } from '../../components/browser/today.ts';
import { uncapitalize } from '../../content-model/text/capitalize.ts';
import { formatDate } from '../../content-model/text/format-date.ts';
import type { ShownStep } from './way-data.ts';
import notesStyles from './StepNotes.module.css';
import styles from './StepRow.module.css';
import type { Note } from '../project.ts';

interface Props {
  readonly step: ShownStep;
  /** Whether the project stands here. */
  readonly isCurrent: boolean;
  /** What the commune writes about it, where the fields show. */
  readonly note: Note | undefined;
  /** The date of a step before it. */
  readonly after: string | undefined;
  readonly write: (change: Partial<Note>) => void;
}

/** Before the title of a step that goes with the one before it, or stands in its place. */
const LINKS = { et: 'En même temps :', ou: 'Ou bien :' };

/** A step: what there is to do, what comes out of it, its guides, who acts. */
export default function StepRow({ step, isCurrent, note, after, write }: Props) {
  const { id, lien, title, duree, signs, others, guides } = step;
  const word = guides.length > 1 ? 'Guides :' : 'Guide :';
  return (
    <li
      id={id}
      class={lien ? `${styles['step']} ${styles['linked']}` : styles['step']}
      aria-current={isCurrent ? 'step' : undefined}
    >
      <h3 id={`${id}-titre`}>
        {!lien && <span>{step.number}</span>} {lien ? `${LINKS[lien]} ${uncapitalize(title)}` : title}
      </h3>
      {/* On lines of their own, by the style, and one paragraph: an element less a step. */}
      <p>
        {isCurrent && <b class={styles['here']}>Vous en êtes ici</b>}
        {step.resultat}
        {duree && `\nDurée : ${duree}`}
      </p>
      <div>
        {signs.map((words) => (
          <b class={styles['strong']}>{words}</b>
        ))}
        {others && `Avec : ${others}`}
        {/* On a line of its own, by the style, and no paragraph: two elements less a step. */}
        {(signs.length > 0 || others) && '\n'}
        {step.sansGuide ??
          guides.map((guide, index) => (
            <>
              {index > 0 && '\n'}
              {/* On the screen a sign stands for the word. */}
              <a href={guide.href} data-word={index === 0 ? word : ''}>
                {guide.title}
              </a>
            </>
          ))}
      </div>
      {/* Paper says them in words. */}
      {note && (
        <div class={notesStyles['notes']} role="group" aria-labelledby={`${id}-titre`}>
          <label class="screen-only">
            Notre date{' '}
            <input
              type="date"
              class="field"
              value={note.day ?? ''}
              min={note.isDone ? undefined : firstDay(after)}
              max="2099-12-31"
              onInput={({ currentTarget }) => write({ day: currentTarget.value || undefined })}
            />
          </label>
          <label class="screen-only">
            <input
              type="checkbox"
              checked={note.isDone}
              onChange={({ currentTarget }) => write({ isDone: currentTarget.checked })}
            />{' '}
            {/* Not « terminé », which is read as sent. */}
            fait de notre côté
          </label>
          {note.day && <p class="paper-only">{formatDate(new Date(note.day))}</p>}
          {note.isDone && <p class="paper-only">✓ fait de notre côté</p>}
        </div>
      )}
    </li>
  );
}
