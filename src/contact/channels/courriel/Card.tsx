import { copyText } from '../../../components/browser/copy-text.ts';
import { phoneAddress } from '../../../content-model/text/phone-address.ts';
import type { CardProps } from '../card.ts';
import { useAttempt } from '../use-attempt.ts';
import { toAction } from './channel.ts';

export default function MailCard({ request, settings, texts, look, onDone }: CardProps) {
  const opening = useAttempt(request);
  const address = useAttempt(request);
  const { courriel } = texts.canaux;
  const mail = toAction(request, settings);
  if (mail === undefined) return null;
  const before = { all: undefined, shorter: courriel.plusCourt, nothing: courriel.tropLong }[mail.carries];
  const open = async () => {
    const isPasted = mail.copyFirst !== undefined;
    if (isPasted && !(await copyText(mail.copyFirst))) return texts.copieRefusee;
    location.assign(mail.href);
    onDone();
    return isPasted ? courriel.faitLong : courriel.fait;
  };
  const copyAddress = async () =>
    (await copyText(mail.address ?? '')) ? courriel.adresseCopiee : courriel.adresseRefusee;
  return (
    <>
      <button type="button" class={look} onClick={opening.onClick(open)}>
        {courriel.bouton}
      </button>
      <p role="status">{opening.said}</p>
      {before !== undefined && <p class="quiet">{before}</p>}
      {mail.address === undefined ? (
        <p class="quiet">
          {courriel.sansAdresse} <a href={phoneAddress(settings.telephone)}>{settings.telephone}</a>
        </p>
      ) : (
        <p class="quiet">
          {courriel.destinataire} {mail.address}{' '}
          <button type="button" class="button bare" onClick={address.onClick(copyAddress)}>
            {courriel.copierAdresse}
          </button>
        </p>
      )}
      <p role="status">{address.said}</p>
    </>
  );
}
