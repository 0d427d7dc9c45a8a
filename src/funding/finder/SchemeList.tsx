import type { ListedScheme } from './finder-data.ts';
import type { FinderWords } from './finder-sentences.ts';
import type { Match } from './match.ts';
import SchemeRow from './SchemeRow.tsx';
import styles from './SchemeList.module.css';

interface Props {
  readonly matches: readonly Match<ListedScheme>[];
  readonly words: FinderWords;
  /** Their names and how much, to unfold. */
  readonly isBrief?: boolean | undefined;
}

/** Schemes, a row each. */
export default function SchemeList({ matches, ...row }: Props) {
  return (
    <ul class={`unmarked ${styles['list']}`}>
      {matches.map((match) => (
        <SchemeRow key={match.scheme.id} match={match} {...row} />
      ))}
    </ul>
  );
}
