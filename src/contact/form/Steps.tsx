import type { ContactTexts } from '../../collections.ts';
import styles from './Steps.module.css';

interface Props {
  readonly texts: Pick<ContactTexts, 'etapes'>;
  /** Rank of the step shown, from 0. */
  readonly current: number;
  /** How many are done. */
  readonly done: number;
}

/** The two steps of the request: one done is ticked. */
export default function Steps({ texts: { etapes }, current, done }: Props) {
  return (
    <ol class={styles['steps']}>
      {etapes.noms.map((name, rank) => (
        <li key={name} aria-current={rank === current ? 'step' : undefined}>
          <span aria-hidden="true">{rank < done ? '✓' : rank + 1}</span> {name}
          {rank < done && <span class="visually-hidden"> ({etapes.faite})</span>}
        </li>
      ))}
    </ol>
  );
}
