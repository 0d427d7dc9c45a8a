import type { ListedScheme } from './finder-data.ts';
import type { FinderWords } from './finder-sentences.ts';
import type { Match } from './match.ts';
import SchemeRow from './SchemeRow.tsx';
import styles from './SchemeList.module.css';

interface ListProps {
  readonly matches: readonly Match<ListedScheme>[];
  readonly words: FinderWords;
  /** Their names and how much, to unfold. */
  readonly isBrief?: boolean | undefined;
}

/** Schemes, a row each. */
export function SchemeRows({ matches, ...row }: ListProps) {
  return (
    <ul class={`unmarked ${styles['list']}`}>
      {matches.map((match) => (
        <SchemeRow key={match.scheme.id} match={match} {...row} />
      ))}
    </ul>
  );
}

interface Props extends ListProps {
  readonly titre: string;
  readonly id?: string;
  /** What its schemes have in common. */
  readonly note?: string | undefined;
}

/** A group of schemes under its title; nothing where there is none. */
export default function SchemeList({ titre, id, note, ...rows }: Props) {
  if (rows.matches.length === 0) return null;
  return (
    <>
      <h3 id={id}>
        {titre}
        {note && <small>&nbsp;: {note}</small>}
      </h3>
      <SchemeRows {...rows} />
    </>
  );
}
