import { useRef } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { $place, keepTexts } from '../project/store.ts';
import PlaceField from '../project/territory/PlaceField.tsx';
import styles from './HomePlace.module.css';

interface Props {
  /** The address of the finder. */
  readonly finder: string;
  /** Year of the population. */
  readonly year: number;
}

/** The commune of the visitor, said once for the tools of the tab. */
export default function HomePlace({ finder, year }: Props) {
  const place = useStore($place);
  const root = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  /** What names no place goes on as it was typed. */
  function handOver(): void {
    const typed = root.current?.querySelector('input')?.value;
    if (typed && $place.get() === undefined) keepTexts({ lieu: typed });
  }
  /** Enter leads where the link does; on an option, it chooses. */
  function press({ key, isComposing, target }: KeyboardEvent): void {
    const isWriting = target instanceof HTMLInputElement && !target.hasAttribute('aria-activedescendant');
    if (key === 'Enter' && isWriting && !isComposing) link.current?.click();
  }
  return (
    // Not a form: the address would hold the commune.
    <div ref={root} class={styles['place']} onKeyDownCapture={press}>
      <PlaceField
        id="champ-commune"
        name="commune"
        label="Quelles aides pour votre commune ?"
        hint={place === undefined ? 'Son nom ou son code postal' : undefined}
      />
      <p role="status">
        {place?.kind === 'commune' && (
          <span>{`${place.inhabitants.toLocaleString('fr-FR')} habitants (population municipale ${year}, Insee). `}</span>
        )}
        {place !== undefined &&
          'Les aides, le plan et la demande reprennent cette commune. Ce site ne l’envoie pas.'}
      </p>
      <a ref={link} class="button quiet" href={finder} onClick={handOver}>
        Voir les aides
      </a>
    </div>
  );
}
