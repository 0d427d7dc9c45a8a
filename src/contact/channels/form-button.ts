import { copyText } from '../../components/browser/copy-text.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { onStatusClick } from '../../components/browser/status-button.ts';
import { currentAction, type ButtonContext, type SetUpButtons } from './button.ts';
import type { Channel, Form } from './channel.ts';

/** Action of a channel, where it is the form of another site. */
function currentForm(toAction: Channel, context: ButtonContext): Form | undefined {
  const action = currentAction(toAction, context);
  return action !== undefined && 'carries' in action ? action : undefined;
}

/** Buttons of a form of another site: the request is copied, then the form opens beside, and this page stays. */
export function formButtons(toAction: Channel): SetUpButtons {
  return (card, context) => {
    const button = query(card, '[data-do]');
    const again = query<HTMLAnchorElement>(card, '[data-again]');
    onStatusClick(button, query(card, '[data-status]'), async () => {
      const form = currentForm(toAction, context);
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
      const carries = currentForm(toAction, context)?.carries ?? [];
      for (const item of queryAll(card, '[data-carries]')) {
        item.hidden = !carries.some((what) => what === item.dataset['carries']);
      }
      query(card, '[data-carries-some]').hidden = carries.length === 0;
      query(card, '[data-carries-none]').hidden = carries.length > 0;
    };
  };
}
