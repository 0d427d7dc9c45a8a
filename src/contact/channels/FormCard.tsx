import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/browser/copy-text.ts';
import { COPY_REFUSED, ofChannel } from '../sentences.ts';
import { toAction } from './formulaire/channel.ts';
import type { Handed } from './model.ts';
import { useAttempt } from './use-attempt.ts';

interface Props extends Handed {
  /** Class of its button. */
  readonly look: string;
}

/** The form of another site: the request is copied, then the form opens beside, and this page stays. */
export default function FormCard({ request, settings, look, onDone }: Props) {
  const words = ofChannel.formulaire;
  const { said, onClick } = useAttempt(request);
  /** The request for which it was opened: opening again may create a second draft there, and a link says so. */
  const [opened, setOpened] = useState<{ request: unknown; isCopied: boolean }>();
  const again = useRef<HTMLAnchorElement>(null);
  const isTried = opened?.request === request;
  const isOpen = isTried && opened.isCopied;
  useLayoutEffect(() => {
    if (isOpen) again.current?.focus();
  }, [isOpen]);
  const form = toAction(request, settings);
  if (form === undefined) return null;
  const open = async () => {
    // Before the window opens: it takes the focus, without which a browser refuses to copy.
    const isCopied = await copyText(form.copyFirst);
    setOpened({ request, isCopied });
    if (!isCopied) return COPY_REFUSED;
    window.open(form.href, '_blank', 'noopener,noreferrer');
    onDone();
    return words.done;
  };
  return (
    <section class="panel">
      <h2>Remplir le formulaire du Département</h2>
      <p>Votre demande est copiée, puis le formulaire s’ouvre. Collez-la dans le formulaire.</p>
      {!isOpen && (
        <button type="button" class={look} onClick={onClick(open)}>
          {words.button} {words.newWindow}
        </button>
      )}
      <p role="status">{said}</p>
      {isTried && (
        <a
          ref={again}
          href={form.href}
          target="_blank"
          rel="noopener noreferrer"
          onClick={(event) => {
            if (event.detail > 1) event.preventDefault();
          }}
        >
          {words.open} {words.newWindow}
        </a>
      )}
      <p class="quiet">L’adresse de cette page ne contient rien de votre demande.</p>
    </section>
  );
}
