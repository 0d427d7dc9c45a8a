import type { CardProps } from '../card.ts';
import { useAttempt } from '../use-attempt.ts';
import { toAction } from './channel.ts';

/** Where the device shares nothing, no button. */
export default function ShareCard({ request, settings, texts, look, onDone }: CardProps) {
  const { said, onClick } = useAttempt(request);
  const { partage } = texts.canaux;
  const shared = toAction(request, settings);
  if (partage === undefined || !('canShare' in navigator) || !navigator.canShare(shared)) return null;
  const share = async () => {
    try {
      await navigator.share(shared);
    } catch (error) {
      // The visitor closed the list of programs: nothing was handed over, nothing went wrong.
      return error instanceof DOMException && error.name === 'AbortError' ? undefined : partage.echec;
    }
    onDone();
    return partage.fait;
  };
  return (
    <>
      <button type="button" class={look} onClick={onClick(share)}>
        {partage.bouton}
      </button>
      <p role="status">{said}</p>
    </>
  );
}
