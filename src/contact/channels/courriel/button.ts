import { copyText } from '../../../components/browser/copy-text.ts';
import { query } from '../../../components/browser/dom.ts';
import { onStatusClick } from '../../../components/browser/status-button.ts';
import { currentAction, type SetUpButtons } from '../button.ts';
import { toAction } from './channel.ts';

export const setUpButtons: SetUpButtons = (card, context) => {
  onStatusClick(query(card, '[data-do]'), query(card, '[data-status]'), async () => {
    const mail = currentAction(toAction, context);
    if (mail === undefined) return undefined;
    const isLong = mail.copyFirst !== undefined;
    if (isLong && !(await copyText(mail.copyFirst))) return 'refused';
    location.assign(mail.href);
    context.onDone();
    return isLong ? 'done-long' : 'done';
  });
  onStatusClick(query(card, '[data-copy-address]'), query(card, '[data-address-status]'), async () => {
    const isCopied = await copyText(currentAction(toAction, context)?.address ?? '');
    return isCopied ? 'done' : 'refused';
  });
  return () => {
    query(card, '[data-too-long]').hidden = currentAction(toAction, context)?.copyFirst === undefined;
  };
};
