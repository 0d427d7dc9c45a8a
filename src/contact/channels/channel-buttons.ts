/** Buttons of the cards on the page, by the folder of their channel (see README.md). */
import { copyText } from '../../components/browser/copy-text.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { onStatusClick, setStatus } from '../../components/browser/status-button.ts';
import { currentAction, type ButtonContext, type SetUpButtons } from './button.ts';
import type { Channel, Form } from './model.ts';

const ownButtons = import.meta.glob<SetUpButtons>('./*/button.ts', { eager: true, import: 'setUpButtons' });
const toActions = import.meta.glob<Channel>('./*/channel.ts', { eager: true, import: 'toAction' });

/** Buttons of a form of another site: the request is copied, then the form opens beside, and this page stays. */
function setUpForm(toAction: Channel, card: HTMLElement, context: ButtonContext): () => void {
  const button = query(card, '[data-do]');
  const again = query<HTMLAnchorElement>(card, '[data-again]');
  const currentForm = (): Form | undefined => {
    const action = currentAction(toAction, context);
    return action !== undefined && 'carries' in action ? action : undefined;
  };
  onStatusClick(button, query(card, '[data-status]'), async () => {
    const form = currentForm();
    if (form === undefined) return undefined;
    // Before the window opens: it takes the focus, without which a browser refuses to copy.
    const isCopied = await copyText(form.copyFirst);
    again.href = form.href;
    again.hidden = false;
    if (!isCopied) return 'refused';
    open(form.href, '_blank', 'noopener,noreferrer');
    context.onDone();
    // Opening again may create a second draft there: a link that says so takes the place of the button.
    button.hidden = true;
    again.focus();
    return 'done';
  });
  again.addEventListener('click', (event) => {
    if (event.detail > 1) event.preventDefault();
  });
  return () => {
    button.hidden = false;
    again.hidden = true;
    const carries = currentForm()?.carries ?? [];
    for (const item of queryAll(card, '[data-carries]')) {
      item.hidden = !carries.some((what) => what === item.dataset['carries']);
    }
    query(card, '[data-carries-some]').hidden = carries.length === 0;
    query(card, '[data-carries-none]').hidden = carries.length > 0;
  };
}

/** Sets up the buttons of a card: its own, those of a form, or a link. */
function setUpCard(card: HTMLElement, context: ButtonContext): (() => void) | void {
  const id = card.dataset['channel'];
  const setUpOwn = ownButtons[`./${id}/button.ts`];
  const toAction = toActions[`./${id}/channel.ts`];
  if (setUpOwn !== undefined) return setUpOwn(card, context);
  if (toAction === undefined) return undefined;
  if ('forRequests' in card.dataset) return setUpForm(toAction, card, context);
  return () => {
    const link = currentAction(toAction, context);
    if (link !== undefined && 'href' in link) query<HTMLAnchorElement>(card, 'a').href = link.href;
  };
}

/**
 * Sets up the buttons of every card.
 *
 * @returns what to do each time the request changes: former statuses no longer hold
 */
export function channelButtons(root: HTMLElement, context: ButtonContext): () => void {
  const refreshes = queryAll(root, '[data-channel]').map((card) => setUpCard(card, context));
  return () => {
    for (const status of queryAll(root, '[role="status"]')) setStatus(status, undefined);
    for (const refresh of refreshes) refresh?.();
  };
}
