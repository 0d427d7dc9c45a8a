/** Buttons of the cards on the page, by the folder of their channel (see README.md). */
import { queryAll } from '../../components/browser/dom.ts';
import { setStatus } from '../../components/browser/status-button.ts';
import type { ButtonContext, SetUpButtons } from './button.ts';
import type { Channel } from './channel.ts';
import { formButtons } from './form-button.ts';

const ownButtons = import.meta.glob<SetUpButtons>('./*/button.ts', { eager: true, import: 'setUpButtons' });
const toActions = import.meta.glob<Channel>('./*/channel.ts', { eager: true, import: 'toAction' });

/** Buttons of a channel: its own, or those of a form. */
function buttonsOf(id = ''): SetUpButtons | undefined {
  const toAction = toActions[`./${id}/channel.ts`];
  return ownButtons[`./${id}/button.ts`] ?? (toAction && formButtons(toAction));
}

/**
 * Sets up the buttons of every card.
 *
 * @returns what to do each time the request changes: former statuses no longer hold
 */
export function channelButtons(root: HTMLElement, context: ButtonContext): { readonly refresh: () => void } {
  const refreshes = queryAll(root, '[data-channel]').map((card) =>
    buttonsOf(card.dataset['channel'])?.(card, context),
  );
  return {
    refresh() {
      for (const status of queryAll(root, '[role="status"]')) setStatus(status, undefined);
      for (const refresh of refreshes) refresh?.();
    },
  };
}
