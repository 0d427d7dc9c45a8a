import { useStore } from '@nanostores/preact';
import { $opened, putBack } from './store.ts';

/** Says that the address of the page replaced what was known here, and puts it back at one press. */
export default function ProjectNotice() {
  const { isOther, former } = useStore($opened);
  return (
    <div role="status" class="screen-only">
      {former && (
        <p class="warning">
          {isOther
            ? 'Ce lien ouvre un autre projet que le vôtre, dans cet onglet seulement.'
            : 'Ce lien a remplacé une partie de votre projet.'}{' '}
          <button type="button" class="button quiet" onClick={putBack}>
            Revenir à mon projet
          </button>
        </p>
      )}
    </div>
  );
}
