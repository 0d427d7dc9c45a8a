import type { HandOver } from '../hand-over.ts';
import { toAction } from './channel.ts';

/** Where the device shares nothing, no button. */
export const partage: HandOver = ({ request, settings, texts: { canaux }, onDone }) => {
  const words = canaux.partage;
  const shared = toAction(request, settings);
  if (words === undefined || !('canShare' in navigator) || !navigator.canShare(shared)) return undefined;
  const act = async () => {
    try {
      await navigator.share(shared);
    } catch (error) {
      // The visitor closed the list of programs: nothing was handed over, nothing went wrong.
      return error instanceof DOMException && error.name === 'AbortError' ? undefined : words.echec;
    }
    onDone();
    return words.fait;
  };
  return { acts: [{ label: words.bouton, act }] };
};
