import { query } from '../../../components/browser/dom.ts';
import { currentAction, type SetUpButtons } from '../button.ts';
import { toAction } from './channel.ts';

export const setUpButtons: SetUpButtons = (card, context) => () => {
  const call = currentAction(toAction, context);
  if (call !== undefined) query<HTMLAnchorElement>(card, 'a').href = call.href;
};
