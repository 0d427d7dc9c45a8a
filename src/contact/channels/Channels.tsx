import type { ComponentChildren } from 'preact';
import styles from './Channels.module.css';
import { copie } from './copie/hand-over.ts';
import { courriel } from './courriel/hand-over.ts';
import { fichier } from './fichier/hand-over.ts';
import type { Act, Handed, HandOver } from './hand-over.ts';
import type { ChannelId } from './index.ts';
import { partage } from './partage/hand-over.ts';
import { toAction as toCall } from './telephone/channel.ts';
import { useAttempt } from './use-attempt.ts';

/** Channels that this page does by itself (see README.md). */
const own: Partial<Record<ChannelId, HandOver>> = { courriel, copie, fichier, partage };

/** Shows the forms of other sites that take a request. */
export type ShowForms = (given: Handed & { readonly main: ChannelId | undefined }) => ComponentChildren;

interface Props extends Handed {
  /** Channels of the site, in its order. */
  readonly channels: readonly ChannelId[];
  /** Shows the forms of other sites, where the site has some that take this request. */
  readonly forms: ShowForms | undefined;
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

/** The channels of a site: the first after the number to call is the main one, the others are quiet. */
export default function Channels({ channels, forms, ...handed }: Props) {
  const { request, settings, texts } = handed;
  const main = channels.find((id) => id !== 'telephone');
  const offered = channels.flatMap((id) => own[id]?.(handed) ?? []);
  const { sansAdresse } = texts.canaux.courriel;
  const isForNobody = channels.includes('courriel') && !settings.email;
  const acts = [
    ...offered.flatMap((offer) => offer.acts),
    { label: texts.canaux.impression.bouton, act: () => void print() },
  ];

  return (
    <div class={styles['channels']}>
      {/* Before the button that opens a mail, perhaps to nobody. */}
      <p>
        {isForNobody ? sansAdresse : `${texts.canaux.telephone.titre}\u00A0:`}{' '}
        <a href={toCall(request, settings)?.href}>{settings.telephone}</a>
      </p>
      <div class={styles['row']}>
        {acts.map((one, rank) => (
          <ActButton
            key={one.label}
            {...one}
            request={request}
            look={rank === 0 && main && main in own ? 'button' : 'button bare'}
          />
        ))}
      </div>
      {offered.flatMap(({ notes = [] }) => notes.map((note) => <p key={note}>{note}</p>))}
      {forms?.({ ...handed, main })}
    </div>
  );
}
