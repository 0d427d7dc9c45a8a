import { useStore } from '@nanostores/preact';
import { href } from '../../site/href.ts';
import { $place } from '../store.ts';

/** The place of the project, and the way to name another one: where the field is that knows them all. */
export default function PlaceLine() {
  const place = useStore($place);
  return (
    <>
      {place && <strong>{place.name} </strong>}
      <a class="needs-script screen-only" href={href('/financements/trouver/#champ-commune')}>
        {place ? 'Changer ou retirer ce nom' : 'Nommer votre commune ou groupement'}
      </a>
    </>
  );
}
