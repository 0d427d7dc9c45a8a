import { copyText } from '../../../components/browser/copy-text.ts';
import { query } from '../../../components/browser/dom.ts';
import { onStatusClick } from '../../../components/browser/status-button.ts';
import { currentAction, statusOf, type SetUpButtons } from '../button.ts';
import { toAction } from './channel.ts';

export const setUpButtons: SetUpButtons = (card, context) => {
  onStatusClick(query(card, '[data-do]'), query(card, '[data-status]'), async () =>
    statusOf(await copyText(currentAction(toAction, context)?.text ?? ''), context),
  );
};
