import { useRef, useState } from 'preact/hooks';
import { sendLink } from '../components/browser/send-link.ts';
import { useStore } from '@nanostores/preact';
import { interpolate } from '../content-model/text/interpolate.ts';
import CalendarButton from './CalendarButton.tsx';
import type { ShownStep } from './model.ts';
import { $screen, type WayActions } from './store.ts';
import type { WayTexts } from './texts.ts';
import styles from './Way.module.css';

interface Props {
  readonly steps: readonly ShownStep[];
  readonly texts: WayTexts;
  readonly actions: WayActions;
}

/** Opens the fields; then gives what they hold as a link, a calendar or paper, or erases it. */
export default function HandOver({ steps, texts, actions }: Props) {
  const { notes, isWriting, unread, undo } = useStore($screen);
  const [said, say] = useState('');
  const root = useRef<HTMLDivElement>(null);

  async function send(): Promise<void> {
    actions.flush();
    const outcome = await sendLink(document.title);
    say(outcome === 'copied' ? texts.lienCopie : outcome === 'refused' ? texts.lienRefuse : '');
  }

  /** The button that was pressed goes: the reader goes on from what took its place. */
  function then(act: () => void): void {
    act();
    root.current?.focus();
  }

  return (
    <div ref={root} tabIndex={-1} class={`needs-script screen-only ${styles['own']}`}>
      <div class="actions">
        {!isWriting && (
          <button type="button" class="button quiet" onClick={() => then(actions.write)}>
            {texts.noter}
          </button>
        )}
        <CalendarButton steps={steps} texts={texts} />
        {Object.keys(notes).length > 0 && (
          <>
            <button type="button" class="button quiet" onClick={() => void send()}>
              {texts.lien}
            </button>
            <button
              type="button"
              class="button bare"
              onClick={() => {
                then(actions.erase);
                say(texts.efface);
              }}
            >
              {texts.effacer}
            </button>
          </>
        )}
        {undo && (
          <button
            type="button"
            class="button bare"
            onClick={() => {
              then(actions.undo);
              say('');
            }}
          >
            {texts.annuler}
          </button>
        )}
        <button type="button" class="button bare" onClick={() => print()}>
          {texts.imprimer}
        </button>
      </div>
      <p role="status">{unread === '' ? said : interpolate(texts.illisible, { parties: unread })}</p>
      {isWriting && <p class="quiet">{texts.garde}</p>}
    </div>
  );
}
