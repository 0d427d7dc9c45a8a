import { useEffect, useState } from 'preact/hooks';
import type { InterfaceTexts } from '../schemas/index.ts';
import { forgetCode, keepCode, keptCode } from './draft.ts';

interface Props {
  /** The code of the answers on the screen. */
  readonly code: string;
  readonly isEmpty: boolean;
  readonly folder: string;
  readonly texts: InterfaceTexts['brouillon'];
}

/** The draft on this device: offered, never imposed; it follows the answers once asked for. */
export default function Draft({ code, isEmpty, folder, texts }: Props) {
  const [kept, setKept] = useState<string>();
  const [message, setMessage] = useState('');

  useEffect(() => {
    const found = keptCode();
    // A draft found at the start waits to be taken up; from the first answer on, it follows.
    if (found !== undefined && !isEmpty) keepCode(code);
    setKept(found !== undefined && !isEmpty ? code : found);
  }, [code, isEmpty]);

  function keep(): void {
    const accepted = keepCode(code);
    setKept(accepted ? code : undefined);
    setMessage(accepted ? texts.garde : texts.impossible);
  }

  function erase(): void {
    forgetCode();
    setKept(undefined);
    setMessage(texts.efface);
  }

  const canResume = kept !== undefined && isEmpty;
  return (
    <div class="draft">
      <p role="status">{canResume && message === '' ? texts.trouve : message}</p>
      {canResume && (
        <a class="button quiet" href={`${folder}#${kept}`}>
          {texts.reprendre}
        </a>
      )}
      {kept === undefined && !isEmpty && (
        <button type="button" class="plain" onClick={keep}>
          {texts.garder}
        </button>
      )}
      {kept !== undefined && (
        <button type="button" class="plain" onClick={erase}>
          {texts.effacer}
        </button>
      )}
    </div>
  );
}
