import { useLayoutEffect, useState } from 'preact/hooks';
import { useStore } from '@nanostores/preact';
import { href } from '../site/href.ts';
import styles from './KeptNotice.module.css';
import { toFragment } from './codec.ts';
import { isEmpty } from './project.ts';
import { KEEP, keptInWords, REFUSED } from './sentences.ts';
import { openStore, $project, keeperNow, keepOnDevice } from './store.ts';

/**
 * Says where the project is kept, once it says something; keeps it on this device at one press, and leads to its page, with
 * the project where nothing keeps it.
 */
export default function KeptNotice() {
  const project = useStore($project);
  const [isRefused, refuse] = useState(false);
  useLayoutEffect(openStore, []);
  const keeper = keeperNow();
  const way = href('/parcours/');
  return (
    <div class={`needs-script screen-only ${styles[isEmpty(project) ? 'nothing' : 'kept']}`}>
      <p role="status" class="quiet">
        {isRefused ? REFUSED : !isEmpty(project) && keptInWords(keeper)}
      </p>
      {!isEmpty(project) && (
        <>
          {location.pathname !== way && (
            <a href={way + (keeper === 'page' ? `#${toFragment(project)}` : '')}>Voir votre projet</a>
          )}
          {keeper === 'tab' && (
            <button type="button" class="button bare" onClick={() => refuse(!keepOnDevice())}>
              {KEEP}
            </button>
          )}
        </>
      )}
    </div>
  );
}
