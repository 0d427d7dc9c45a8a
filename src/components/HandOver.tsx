import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChannelId } from '../contact/channel-ids.ts';
import type { ChannelSettings } from '../contact/channel.ts';
import { channels as byId } from '../contact/channels/index.ts';
import type { ContactRequest } from '../contact/request.ts';
import type { ContactTexts } from '../schemas/index.ts';

interface Props {
  readonly request: ContactRequest;
  readonly texts: ContactTexts;
  readonly channels: readonly ChannelId[];
  readonly settings: ChannelSettings;
  readonly onEdit: (text: string) => void;
  readonly onBack: () => void;
}

/** The composed request, to read again and correct, then the ways to hand it over. */
export default function HandOver({ request, texts, channels, settings, onEdit, onBack }: Props) {
  const [text, setText] = useState(request.text);
  const [copied, setCopied] = useState<'done' | 'failed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function copy(whole: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(whole);
      setCopied('done');
    } catch {
      setCopied('failed');
    }
  }

  return (
    <div class="handover">
      <h2 ref={heading} tabIndex={-1}>
        {texts.texteDemande}
      </h2>
      <p id="relire">{texts.relire}</p>
      <textarea
        class="field"
        aria-label={texts.texteDemande}
        aria-describedby="relire"
        rows={18}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onEdit(event.currentTarget.value);
          setCopied(undefined);
        }}
      />
      {/* A text field prints cut at its height: the paper takes this copy. */}
      <pre class="paper-only">{text}</pre>
      <p class="screen-only">
        <button type="button" class="button quiet" onClick={onBack}>
          {texts.modifier}
        </button>
      </p>
      <h2 class="screen-only">{texts.remettre}</h2>
      <ul class="channels screen-only">
        {channels.map((id) => {
          const handover = byId[id]({ ...request, text }, settings);
          const words = texts.canaux[id];
          if (handover === undefined) return null;
          return (
            <li key={id}>
              <h3>{words.titre}</h3>
              <p>{words.texte}</p>
              {handover.kind === 'text' ? (
                <>
                  <button type="button" class="button" onClick={() => void copy(handover.text)}>
                    {words.bouton}
                  </button>
                  <p role="status">
                    {copied === 'done' && words.fait}
                    {copied === 'failed' && words.echec}
                  </p>
                </>
              ) : (
                <>
                  {!handover.complete && <p class="note">{words.tropLong}</p>}
                  <a class={words.bouton === undefined ? 'call' : 'button'} href={handover.href}>
                    {words.bouton ?? handover.label}
                  </a>
                  {words.bouton !== undefined && <p>{handover.label}</p>}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
