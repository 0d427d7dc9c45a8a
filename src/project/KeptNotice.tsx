import { useLayoutEffect, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { href } from '../site/href.ts';
import styles from './KeptNotice.module.css';
import { isEmpty } from './project.ts';
import { KEEP, keeperInWords, REFUSED } from './sentences.ts';
import { openStore, $project, isKeptOnDevice, keepOnDevice } from './store.ts';

/** Says where the project is kept, once it says something; keeps it on this device at one press, and leads to its page. */
export default function KeptNotice() {
  const project = useStore($project);
  const [isRefused, refuse] = useState(false);
  useLayoutEffect(openStore, []);
  const isOnDevice = isKeptOnDevice();
  return (
    <div class={`needs-script screen-only ${styles[isEmpty(project) ? 'nothing' : 'kept']}`}>
      <p role="status" class="quiet">
        {isRefused
          ? REFUSED
          : !isEmpty(project) &&
            `${keeperInWords(isOnDevice)} garde votre projet. Rien ne nous est transmis.`}
      </p>
      {!isEmpty(project) && (
        <>
          <a href={href('/parcours/')}>Voir votre projet</a>
          {!isOnDevice && (
            <button type="button" class="button bare" onClick={() => refuse(!keepOnDevice())}>
              {KEEP}
            </button>
          )}
        </>
      )}
    </div>
  );
}
