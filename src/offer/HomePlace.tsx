import { useStore } from '../components/browser/use-store.ts';
import type { InterfaceTexts } from '../collections.ts';
import { $place } from '../territory/carried-place.ts';
import PlaceField from '../territory/PlaceField.tsx';
import type { TerritoryAddresses } from '../territory/place-lists.ts';
import { inhabitantsSentence } from '../territory/place-texts.ts';
import styles from './HomePlace.module.css';

interface Props {
  readonly texts: {
    readonly territoire: InterfaceTexts['territoire'];
    readonly commune: NonNullable<InterfaceTexts['accueil']['commune']>;
  };
  readonly addresses: TerritoryAddresses;
  /** The address of the finder, where the site has one. */
  readonly finder: string | undefined;
  /** Year of the population. */
  readonly year: number;
}

/** The commune of the visitor, said once for the tools of the tab. */
export default function HomePlace({ texts: { territoire, commune }, addresses, finder, year }: Props) {
  const place = useStore($place);
  return (
    <div class={styles['place']}>
      <PlaceField
        id="champ-commune"
        name="commune"
        label={commune.libelle}
        hint={place === undefined ? commune.aide : undefined}
        texts={territoire}
        addresses={addresses}
      />
      <p role="status">
        {place?.kind === 'commune' && <span>{inhabitantsSentence(place, year, territoire)}. </span>}
        {place !== undefined && commune.suite}
      </p>
      {finder !== undefined && (
        <a class="button quiet" href={finder}>
          {commune.aides}
        </a>
      )}
    </div>
  );
}
