import type { PlanView } from './view.ts';

interface Props {
  readonly sentence: string;
  /** The ids of its sources. */
  readonly sources: readonly string[];
  /** What stands before a source. */
  readonly label: string;
  readonly known: PlanView['sources'];
}

/** A sentence on money or law, then its sources. */
export default function Cited({ sentence, sources, label, known }: Props) {
  return (
    <>
      <p>{sentence}</p>
      {sources
        .flatMap((id) => known[id] ?? [])
        .map(({ title, address, details }) => (
          <div class="quiet" data-pagefind-ignore>
            {label} {address ? <a href={address}>{title}</a> : title}, {details}.
          </div>
        ))}
    </>
  );
}
