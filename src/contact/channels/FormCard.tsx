import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/browser/copy-text.ts';
import type { FormWords } from './Forms.tsx';
import type { Handed } from './hand-over.ts';
import type { Form } from './model.ts';
import { useAttempt } from './use-attempt.ts';

interface Props extends Handed {
  readonly form: Form;
  /** Words of this form. */
  readonly own: { readonly titre: string; readonly texte: string; readonly bouton: string };
  /** Words of any form. */
  readonly words: FormWords;
  /** Class of its button. */
  readonly look: string;
}

/** A form of another site: the request is copied, then the form opens beside, and this page stays. */
export default function FormCard({ form, own, words, request, texts, look, onDone }: Props) {
  const { said, onClick } = useAttempt(request);
  /** The request for which it was opened: opening again may create a second draft there, and a link says so. */
  const [opened, setOpened] = useState<{ request: unknown; isCopied: boolean }>();
  const again = useRef<HTMLAnchorElement>(null);
  const isTried = opened?.request === request;
  const isOpen = isTried && opened.isCopied;
  useLayoutEffect(() => {
    if (isOpen) again.current?.focus();
  }, [isOpen]);
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
      <h2>{own.titre}</h2>
      <p>{own.texte}</p>
      {!isOpen && (
        <button type="button" class={look} onClick={onClick(open)}>
          {own.bouton} {words.nouvelleFenetre}
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
      {form.carries.length === 0 ? (
        <p class="quiet">{words.adresse.vide}</p>
      ) : (
        <div class="quiet">
          <p>{words.adresse.contient}</p>
          <ul>
            {form.carries.includes('code') && <li>{words.adresse.code}</li>}
            {form.carries.includes('place') && <li>{words.adresse.lieu}</li>}
            {form.carries.includes('summary') && <li>{words.adresse.resume}</li>}
          </ul>
        </div>
      )}
    </section>
  );
}
