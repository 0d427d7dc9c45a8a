import { useStore } from '@nanostores/preact';
import { $changedElsewhere, $opened, putBack } from './store.ts';

/** Says that another tab, or the address of the page, changed what was known here; puts the latter back at one press. */
export default function ProjectNotice() {
  const { isOther, former } = useStore($opened);
  const isChanged = useStore($changedElsewhere);
  return (
    <div role="status" class="screen-only">
      {isChanged && <p class="warning">Un autre onglet vient de changer votre projet.</p>}
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
