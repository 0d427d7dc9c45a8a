import { useEffect, useRef } from 'preact/hooks';
import type { ContactTexts } from '../../collections.ts';
import type { ContactRequest } from '../request/model.ts';
import styles from './ReadyLetter.module.css';

interface Props {
  readonly texts: Pick<ContactTexts, 'objet' | 'message' | 'relire'>;
  readonly request: ContactRequest;
  readonly onInput: (corrections: { subject: string; text: string }) => void;
}

/** Height of a field as tall as its text, for browsers without `field-sizing`. */
function fit(area: HTMLTextAreaElement | null): void {
  if (area === null || CSS.supports('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** The subject and the text of the letter, to correct in place. */
export default function Corrections({ texts, request, onInput }: Props) {
  const subject = useRef<HTMLTextAreaElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const take = () => {
    fit(subject.current);
    fit(text.current);
    onInput({ subject: subject.current?.value ?? '', text: text.current?.value ?? '' });
  };
  useEffect(() => {
    if (subject.current !== null) subject.current.value = request.subject;
    if (text.current !== null) text.current.value = request.text;
    fit(subject.current);
    fit(text.current);
    text.current?.focus();
    // The fields hold what is written from here on.
  }, []);
  return (
    <div class={`screen-only ${styles['corrections']}`}>
      <div>
        <label for="demande-objet">{texts.objet}</label>
        <textarea class="field" id="demande-objet" rows={1} autocomplete="off" ref={subject} onInput={take} />
      </div>
      <div>
        <label for="demande-texte">{texts.message}</label>
        <p class="quiet" id="relire">
          {texts.relire}
        </p>
        <textarea
          class="field"
          id="demande-texte"
          rows={18}
          autocomplete="off"
          aria-describedby="relire"
          ref={text}
          onInput={take}
        />
      </div>
    </div>
  );
}
