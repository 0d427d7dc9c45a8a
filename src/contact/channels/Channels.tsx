import { copyText } from '../../components/browser/copy-text.ts';
import { downloadFile, wordType } from '../../components/browser/download-file.ts';
import { phoneAddress } from '../../content-model/text/phone-address.ts';
import type { ContactProps } from '../form/contact-form.ts';
import type { ContactRequest } from '../request/model.ts';
import { toPlainText } from '../request/request.ts';
import { CALL, COPY_REFUSED, ofChannel } from '../sentences.ts';
import { letterOf, mailOf } from './actions.ts';
import { letterFile } from '../../guides/documents/letter-file.ts';
import styles from './Channels.module.css';
import type { ChannelId } from '../schema.ts';
import { useAttempt } from './use-attempt.ts';

interface Props extends Pick<ContactProps, 'site'> {
  /** Request as corrected so far. */
  readonly request: ContactRequest;
  /** The day of the letter, in words. */
  readonly day: string;
  /** Called once a channel has taken the request. */
  readonly onDone: () => void;
  /** Whether it reports a fault of the site: the form of the Département takes none. */
  readonly isReport: boolean;
}

/** A button: its name, and what it does, which gives the sentence to say. */
interface Act {
  readonly label: string;
  readonly act: () => Promise<string | undefined> | string | undefined;
}

/** What a channel offers on the page: its buttons, and what is to be known before; nothing where the device cannot. */
type HandOver = (
  handed: Props,
) => { readonly acts: readonly Act[]; readonly notes?: readonly string[] } | undefined;

const copie: HandOver = ({ request, onDone }) => {
  const act = async () => {
    if (!(await copyText(toPlainText(request)))) return COPY_REFUSED;
    onDone();
    return ofChannel.copie.done;
  };
  return { acts: [{ label: ofChannel.copie.button, act }] };
};

const courriel: HandOver = ({ request, site: { courriel: email }, onDone }) => {
  const words = ofChannel.courriel;
  const { carries, copyFirst, href } = mailOf(request, email);
  const open = async () => {
    if (copyFirst !== undefined && !(await copyText(copyFirst))) return COPY_REFUSED;
    location.assign(href);
    onDone();
    return copyFirst === undefined ? words.done : words.doneLong;
  };
  const act = { label: words.button, act: open };
  const notes = carries === 'all' ? [] : [carries === 'shorter' ? words.shorter : words.tooLong];
  if (email === undefined) return { acts: [act], notes };
  const copy = async () => ((await copyText(email)) ? words.addressCopied : words.addressRefused);
  return {
    acts: [act, { label: words.copyAddress, act: copy }],
    notes: [`${words.recipient} ${email}`, ...notes],
  };
};

const fichier: HandOver = ({ request, site, day, onDone }) => {
  const words = ofChannel.fichier;
  const act = async () => {
    const { title, parts } = letterOf(request, site.recipient, day);
    const content = letterFile(title, parts, new Date());
    if (!downloadFile({ name: 'demande-tiers-lieu.docx', type: wordType, content })) return words.failed;
    onDone();
    return words.done;
  };
  return { acts: [{ label: words.button, act }] };
};

/** Where the device shares nothing, no button. */
const partage: HandOver = ({ request: { subject, text }, onDone }) => {
  const words = ofChannel.partage;
  const shared = { title: subject, text };
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

/** The form of another site takes no fault of this one. Its address says nothing of the request, which the visitor pastes. */
const formulaire: HandOver = ({ request, site: { formulaire: form }, isReport, onDone }) => {
  const words = ofChannel.formulaire;
  if (form === undefined || isReport) return undefined;
  const act = async () => {
    // Before the window opens: it takes the focus, without which a browser refuses to copy.
    if (!(await copyText(toPlainText(request)))) return COPY_REFUSED;
    window.open(form, '_blank', 'noopener,noreferrer');
    onDone();
    return `${words.done} ${form}`;
  };
  return { acts: [{ label: words.button, act }], notes: [words.note] };
};

/** What this page does by itself (see README.md): channels, then the paper, which every site has. */
const own: Partial<Record<ChannelId | 'impression', HandOver>> = {
  courriel,
  copie,
  fichier,
  formulaire,
  partage,
  impression: () => ({ acts: [{ label: ofChannel.impression.button, act: () => void print() }] }),
};

/** A button, and what is said of its last attempt. */
function ActButton({ label, act, request, look }: Act & Pick<Props, 'request'> & { readonly look: string }) {
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
export default function Channels(handed: Props) {
  const { request, site } = handed;
  const { canaux, courriel: email, telephone } = site;
  const last = canaux.includes('courriel') && !email ? 'courriel' : undefined;
  const first = canaux.find((id) => id !== 'telephone');
  const main = first === last ? 'telephone' : first;
  const order = [...canaux.filter((id) => id !== last), 'impression', last] as const;
  const offered = order.map((id) => ({ id, ...(id && own[id]?.(handed)) }));

  return (
    <div class={styles['channels']}>
      {last && <p>{ofChannel.courriel.noAddress}</p>}
      <p>
        <a class={`button ${main === 'telephone' ? '' : 'bare'}`} href={phoneAddress(telephone)}>
          {CALL}&nbsp;: {telephone}
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
    </div>
  );
}
