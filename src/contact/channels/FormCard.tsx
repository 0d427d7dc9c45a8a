import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { copyText } from '../../components/browser/copy-text.ts';
import type { CardProps } from './card.ts';
import type { Form } from './model.ts';
import { useAttempt } from './use-attempt.ts';

interface Props extends CardProps {
  readonly form: Form;
  readonly words: { readonly titre: string; readonly texte: string; readonly bouton: string };
}

/** A form of another site: the request is copied, then the form opens beside, and this page stays. */
export default function FormCard({ form, words, request, texts, look, onDone }: Props) {
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
    return texts.pageOuverte;
  };
  return (
    <section class="panel">
      <h2>{words.titre}</h2>
      <p>{words.texte}</p>
      {!isOpen && (
        <button type="button" class={look} onClick={onClick(open)}>
          {words.bouton} {texts.nouvelleFenetre}
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
          {texts.ouvrirPage} {texts.nouvelleFenetre}
        </a>
      )}
      {form.carries.length === 0 ? (
        <p class="quiet">{texts.adresse.vide}</p>
      ) : (
        <div class="quiet">
          <p>{texts.adresse.contient}</p>
          <ul>
            {form.carries.includes('code') && <li>{texts.adresse.code}</li>}
            {form.carries.includes('place') && <li>{texts.adresse.lieu}</li>}
            {form.carries.includes('summary') && <li>{texts.adresse.resume}</li>}
          </ul>
        </div>
      )}
    </section>
  );
}
