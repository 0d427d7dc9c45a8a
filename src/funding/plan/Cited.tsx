import type { PlanView } from './store.ts';

interface Props {
  readonly phrase: string;
  /** The ids of its sources. */
  readonly sources: readonly string[];
  readonly known: PlanView['sources'];
}

/** A sentence on money or law, then its sources. */
export default function Cited({ phrase, sources, known }: Props) {
  return (
    <>
      <p>{phrase}</p>
      {sources
        .flatMap((id) => known[id] ?? [])
        .map(({ title, address, details }) => (
          <div class="quiet" data-pagefind-ignore>
            Source : {address ? <a href={address}>{title}</a> : title}, {details}.
          </div>
        ))}
    </>
  );
}
