import { copyText } from '../../components/browser/copy-text.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { wordType } from '../../components/word-type.ts';
import { CALL, COPY_REFUSED, ofChannel } from '../sentences.ts';
import styles from './Channels.module.css';
import { toAction as toCopy } from './copie/channel.ts';
import { toAction as toMail } from './courriel/channel.ts';
import { toAction as toFile } from './fichier/channel.ts';
import FormCard from './FormCard.tsx';
import type { ChannelId } from './index.ts';
import type { Handed } from './model.ts';
import { toAction as toShare } from './partage/channel.ts';
import { toAction as toCall } from './telephone/channel.ts';
import { useAttempt } from './use-attempt.ts';

/** A button: its name, and what it does, which gives the sentence to say. */
interface Act {
  readonly label: string;
  readonly act: () => Promise<string | undefined> | string | undefined;
}

/** What a channel offers on the page: its buttons, and what is to be known before; nothing where the device cannot. */
type HandOver = (
  handed: Handed,
) => { readonly acts: readonly Act[]; readonly notes?: readonly string[] } | undefined;

const copie: HandOver = ({ request, settings, onDone }) => {
  const act = async () => {
    if (!(await copyText(toCopy(request, settings)?.text ?? ''))) return COPY_REFUSED;
    onDone();
    return ofChannel.copie.done;
  };
  return { acts: [{ label: ofChannel.copie.button, act }] };
};

const courriel: HandOver = ({ request, settings, onDone }) => {
  const words = ofChannel.courriel;
  const mail = toMail(request, settings);
  if (mail === undefined) return undefined;
  const { address, carries, copyFirst, href } = mail;
  const open = async () => {
    if (copyFirst !== undefined && !(await copyText(copyFirst))) return COPY_REFUSED;
    location.assign(href);
    onDone();
    return copyFirst === undefined ? words.done : words.doneLong;
  };
  const act = { label: words.button, act: open };
  const notes = carries === 'all' ? [] : [carries === 'shorter' ? words.shorter : words.tooLong];
  if (address === undefined) return { acts: [act], notes };
  const copy = async () => ((await copyText(address)) ? words.addressCopied : words.addressRefused);
  return {
    acts: [act, { label: words.copyAddress, act: copy }],
    notes: [`${words.recipient} ${address}`, ...notes],
  };
};

const fichier: HandOver = ({ request, settings, onDone }) => {
  const words = ofChannel.fichier;
  const act = async () => {
    const file = toFile(request, settings);
    if (file === undefined) return words.failed;
    try {
      // What writes Word files comes with the first press; without the network, it may not.
      const { letterFile } = await import('../../guides/documents/letter-file.ts');
      const content = letterFile(file.title, file.parts, new Date());
      if (!downloadFile({ name: file.name, type: wordType, content })) return words.failed;
    } catch {
      return words.failed;
    }
    onDone();
    return words.done;
  };
  return { acts: [{ label: words.button, act }] };
};

/** Where the device shares nothing, no button. */
const partage: HandOver = ({ request, settings, onDone }) => {
  const words = ofChannel.partage;
  const shared = toShare(request, settings);
  if (!('canShare' in navigator) || !navigator.canShare(shared)) return undefined;
  const act = async () => {
    try {
      await navigator.share(shared);
    } catch (error) {
      // The visitor closed the list of programs: nothing was handed over, nothing went wrong.
      return error instanceof DOMException && error.name === 'AbortError' ? undefined : words.failed;
    }
    onDone();
    return words.done;
  };
  return { acts: [{ label: words.button, act }] };
};

/** What this page does by itself (see README.md): channels, then the paper, which every site has. */
const own: Partial<Record<ChannelId | 'impression', HandOver>> = {
  courriel,
  copie,
  fichier,
  partage,
  impression: () => ({ acts: [{ label: ofChannel.impression.button, act: () => void print() }] }),
};

interface Props extends Handed {
  /** Channels of the site, in its order. */
  readonly channels: readonly ChannelId[];
  /** Whether it reports a fault of the site: the form of the Département takes none. */
  readonly isReport: boolean;
}

/** A button, and what is said of its last attempt. */
function ActButton({ label, act, request, look }: Act & Pick<Handed, 'request'> & { readonly look: string }) {
  const { said, onClick } = useAttempt(request);
  return (
    <>
      <button type="button" class={look} onClick={onClick(act)}>
        {label}
      </button>
      <p role="status">{said}</p>
    </>
  );
}

/**
 * The channels of a site: the first after the number to call is the main one, the others are quiet. A mail to nobody
 * finishes nothing: it comes last, and the call, which tells where to send the letter, is the main one in its place.
 */
export default function Channels({ channels, isReport, ...handed }: Props) {
  const { request, settings } = handed;
  const last = channels.includes('courriel') && !settings.email ? 'courriel' : undefined;
  const first = channels.find((id) => id !== 'telephone');
  const main = first === last ? 'telephone' : first;
  const order = [...channels.filter((id) => id !== last), 'impression', last] as const;
  const offered = order.map((id) => ({ id, ...(id && own[id]?.(handed)) }));

  return (
    <div class={styles['channels']}>
      {last && <p>{ofChannel.courriel.noAddress}</p>}
      <p>
        <a class={`button ${main === 'telephone' ? '' : 'bare'}`} href={toCall(request, settings)?.href}>
          {CALL}&nbsp;: {settings.telephone}
        </a>
      </p>
      <div class={styles['row']}>
        {offered.map(({ id, acts }) =>
          acts?.map((one, rank) => (
            <ActButton
              key={one.label}
              {...one}
              request={request}
              look={`button ${id === main && !rank ? '' : id === 'courriel' ? 'bare' : 'quiet'}`}
            />
          )),
        )}
      </div>
      {offered.map(({ notes }) => notes?.map((note) => <p key={note}>{note}</p>))}
      {channels.includes('formulaire') && !isReport && (
        <FormCard {...handed} look={main === 'formulaire' ? 'button' : 'button quiet'} />
      )}
    </div>
  );
}
