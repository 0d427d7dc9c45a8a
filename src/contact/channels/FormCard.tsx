import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/browser/copy-text.ts';
import type { Handed } from './hand-over.ts';
import { toAction } from './formulaire/channel.ts';
import { useAttempt } from './use-attempt.ts';

interface Props extends Handed {
  /** Class of its button. */
  readonly look: string;
}

/** The form of another site: the request is copied, then the form opens beside, and this page stays. */
export default function FormCard({ request, settings, texts, look, onDone }: Props) {
  const words = texts.canaux.formulaire;
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
  if (form === undefined || words === undefined) return null;
  const open = async () => {
    // Before the window opens: it takes the focus, without which a browser refuses to copy.
    const isCopied = await copyText(form.copyFirst);
    setOpened({ request, isCopied });
    if (!isCopied) return texts.copieRefusee;
    window.open(form.href, '_blank', 'noopener,noreferrer');
    onDone();
    return words.pageOuverte;
  };
  return (
    <section class="panel">
      <h2>{words.titre}</h2>
      <p>{words.texte}</p>
      {!isOpen && (
        <button type="button" class={look} onClick={onClick(open)}>
          {words.bouton} {words.nouvelleFenetre}
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
          {words.ouvrirPage} {words.nouvelleFenetre}
        </a>
      )}
      <p class="quiet">{words.adresse}</p>
    </section>
  );
}
