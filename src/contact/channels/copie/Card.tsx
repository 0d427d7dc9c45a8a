import { copyText } from '../../../components/browser/copy-text.ts';
import type { CardProps } from '../card.ts';
import { useAttempt } from '../use-attempt.ts';
import { toAction } from './channel.ts';

export default function CopyCard({ request, settings, texts, look, onDone }: CardProps) {
  const { said, onClick } = useAttempt(request);
  const copy = async () => {
    const isCopied = await copyText(toAction(request, settings)?.text ?? '');
    if (isCopied) onDone();
    return isCopied ? texts.canaux.copie.fait : texts.copieRefusee;
  };
  return (
    <>
      <button type="button" class={look} onClick={onClick(copy)}>
        {texts.canaux.copie.bouton}
      </button>
      <p role="status">{said}</p>
    </>
  );
}
