import { useEffect, useRef } from 'preact/hooks';
import type { ContactTexts } from '../../collections.ts';
import type { ContactRequest } from '../request/model.ts';
import styles from './ReadyLetter.module.css';
import { correct } from './store.ts';

interface Props {
  readonly texts: Pick<ContactTexts, 'objet' | 'message'>;
  readonly request: ContactRequest;
}

/** The subject and the text of the letter, to correct in place: the fields hold what is written from here on. */
export default function Corrections({ texts, request }: Props) {
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <div class={`leaf screen-only ${styles['corrections']}`}>
      <label for="demande-objet">{texts.objet}</label>
      <textarea
        class="field"
        id="demande-objet"
        rows={2}
        autocomplete="off"
        defaultValue={request.subject}
        onInput={({ currentTarget: { value } }) => correct({ subject: value })}
      />
      <label for="demande-texte">{texts.message}</label>
      <textarea
        class="field"
        id="demande-texte"
        rows={18}
        autocomplete="off"
        ref={text}
        defaultValue={request.text}
        onInput={({ currentTarget: { value } }) => correct({ text: value })}
      />
    </div>
  );
}
