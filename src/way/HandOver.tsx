import { useRef, useState } from 'preact/hooks';
import { sendLink } from '../components/browser/send-link.ts';
import { useStore } from '@nanostores/preact';
import CalendarButton from './CalendarButton.tsx';
import { $screen, type WayActions } from './store.ts';
import type { ShownStep } from './way-data.ts';
import styles from './Way.module.css';

interface Props {
  readonly steps: readonly ShownStep[];
  readonly actions: WayActions;
}

const NOTICES = {
  shared: '',
  cancelled: '',
  copied: 'Lien copié. Qui le reçoit voit vos dates.',
  refused: 'Le navigateur a refusé de copier le lien. Copiez l’adresse de la page.',
};

/** Opens the fields; then gives what they hold as a link, a calendar or paper, or erases it. */
export default function HandOver({ steps, actions }: Props) {
  const { notes, isWriting, unread, undo } = useStore($screen);
  const [notice, notify] = useState('');
  const root = useRef<HTMLDivElement>(null);

  async function send(): Promise<void> {
    actions.flush();
    notify(NOTICES[await sendLink(document.title)]);
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
          <button type="button" class="button quiet" onClick={() => then(actions.write)}>
            Noter nos dates
          </button>
        )}
        <CalendarButton steps={steps} />
        {Object.keys(notes).length > 0 && (
          <>
            <button type="button" class="button quiet" onClick={() => void send()}>
              Envoyer le lien
            </button>
            <button
              type="button"
              name="effacer"
              class="button bare"
              onClick={() => then(actions.erase, 'Dates et cases effacées.')}
            >
              Tout effacer
            </button>
          </>
        )}
        {undo && (
          <button type="button" name="annuler" class="button bare" onClick={() => then(actions.undo, '')}>
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
          Vos dates et vos cases restent dans cet onglet et dans l’adresse de la page. Ajoutez-la à vos
          favoris. Rien ne nous est transmis.
        </p>
      )}
    </div>
  );
}
