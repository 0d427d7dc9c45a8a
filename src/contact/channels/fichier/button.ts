import { downloadFile } from '../../../components/browser/download-file.ts';
import { query, queryAll } from '../../../components/browser/dom.ts';
import { onStatusClick } from '../../../components/browser/status-button.ts';
import { currentAction, statusOf, type SetUpButtons } from '../button.ts';
import type { Download } from '../model.ts';
import { toAction } from './channel.ts';

export const setUpButtons: SetUpButtons = (card, context) => {
  const status = query(card, '[data-status]');
  const download = (name: keyof Download) => {
    const file = currentAction(toAction, context)?.[name];
    return statusOf(file !== undefined && downloadFile(file), context);
  };
  onStatusClick(query(card, '[data-do]'), status, () => download('text'));
  // No button where the site has no address.
  for (const button of queryAll(card, '[data-do-mail]')) {
    onStatusClick(button, status, () => download('mail'));
  }
};
