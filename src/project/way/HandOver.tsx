import { useRef, useState } from 'preact/hooks';
import { sendLink } from '../../components/browser/send-link.ts';
import { useStore } from '@nanostores/preact';
import CalendarButton from './CalendarButton.tsx';
import { keeperInWords, linkInWords } from '../sentences.ts';
import { flushAddress } from '../start.ts';
import { $opened, $project, isKeptOnDevice } from '../store.ts';
import { $screen, erase, hasNotes, undo, write } from './store.ts';
import type { ShownStep } from './way-data.ts';
import styles from './Way.module.css';

const REFUSED = 'Le navigateur a refusé de copier le lien. Copiez l’adresse de la page.';

/** Opens the fields; then gives what they hold as a link, a calendar or paper, or erases it. */
export default function HandOver({ steps }: { readonly steps: readonly ShownStep[] }) {
  const { isWriting, undo: former } = useStore($screen);
  const project = useStore($project);
  const { unread: inAddress } = useStore($opened);
  const isUnknown = (id: string) => !steps.some((step) => step.id === id);
  const unread = [inAddress, ...Object.keys(project.steps ?? {}).filter(isUnknown)]
    .filter(Boolean)
    .join(', ');
  const [notice, notify] = useState('');
  const root = useRef<HTMLDivElement>(null);

  async function send(): Promise<void> {
    flushAddress();
    const outcome = await sendLink(document.title);
    if (outcome === 'copied') notify(`Lien copié. ${linkInWords($project.get())}`);
    else notify(outcome === 'refused' ? REFUSED : '');
  }

  /** The button that was pressed goes: the reader goes on from what took its place. */
  function then(act: () => void, outcome = notice): void {
    act();
    notify(outcome);
    root.current?.focus();
  }

  return (
    <div ref={root} tabIndex={-1} class={`needs-script screen-only ${styles['own']}`}>
      <div class="actions">
        {!isWriting && (
          <button type="button" class="button quiet" onClick={() => then(write)}>
            Noter nos dates
          </button>
        )}
        <CalendarButton steps={steps} />
        {hasNotes(project) && (
          <>
            <button type="button" class="button quiet" onClick={() => void send()}>
              Envoyer le lien
            </button>
            <button
              type="button"
              name="effacer"
              class="button bare"
              onClick={() => then(erase, 'Dates et cases effacées.')}
            >
              Tout effacer
            </button>
          </>
        )}
        {former && (
          <button type="button" name="annuler" class="button bare" onClick={() => then(undo, '')}>
            Les remettre
          </button>
        )}
        <button type="button" class="button bare" onClick={() => print()}>
          Imprimer le parcours
        </button>
      </div>
      <p role="status">
        {unread === '' ? notice : `Une partie de l’adresse ne se lit pas : ${unread}. Le reste est ouvert.`}
      </p>
      {isWriting && (
        <p class="quiet">
          {keeperInWords(isKeptOnDevice())} garde vos dates et vos cases, l’adresse de la page aussi :
          ajoutez-la à vos favoris. Rien ne nous est transmis.
        </p>
      )}
    </div>
  );
}
