import styles from './Channels.module.css';
import { copie } from './copie/hand-over.ts';
import { courriel } from './courriel/hand-over.ts';
import FormCard from './FormCard.tsx';
import { fichier } from './fichier/hand-over.ts';
import type { Act, Handed, HandOver } from './hand-over.ts';
import type { ChannelId } from './index.ts';
import { partage } from './partage/hand-over.ts';
import { toAction as toCall } from './telephone/channel.ts';
import { useAttempt } from './use-attempt.ts';

/** What this page does by itself (see README.md): channels, then the paper, which every site has. */
const own: Partial<Record<ChannelId | 'impression', HandOver>> = {
  courriel,
  copie,
  fichier,
  partage,
  impression: ({ texts }) => ({
    acts: [{ label: texts.canaux.impression.bouton, act: () => void print() }],
  }),
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
  const { request, settings, texts } = handed;
  const last = channels.includes('courriel') && !settings.email ? 'courriel' : undefined;
  const first = channels.find((id) => id !== 'telephone');
  const main = first === last ? 'telephone' : first;
  const order = [...channels.filter((id) => id !== last), 'impression', last] as const;
  const offered = order.map((id) => ({ id, ...(id && own[id]?.(handed)) }));

  return (
    <div class={styles['channels']}>
      {last && <p>{texts.canaux[last].sansAdresse}</p>}
      <p>
        <a class={`button ${main === 'telephone' ? '' : 'bare'}`} href={toCall(request, settings)?.href}>
          {texts.canaux.telephone.titre}&nbsp;: {settings.telephone}
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
