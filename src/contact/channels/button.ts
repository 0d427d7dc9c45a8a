import type { StatusKey } from '../../components/browser/status-button.ts';
import type { ContactRequest } from '../request/model.ts';
import type { Channel, ChannelAction, ChannelSettings } from './model.ts';

/** Context of the buttons of a card. */
export interface ButtonContext {
  readonly settings: ChannelSettings;
  /** Request as corrected so far; nothing before one is written. */
  readonly request: () => ContactRequest | undefined;
  /** Called once a channel has taken the request. */
  readonly onDone: () => void;
}

/** Sets up the buttons of a card; returns what to do each time the request changes, if anything. */
export type SetUpButtons = (card: HTMLElement, context: ButtonContext) => (() => void) | void;

/** Action of a channel for the request as it stands. */
export function currentAction<Action extends ChannelAction>(
  toAction: Channel<Action>,
  { request, settings }: ButtonContext,
): Action | undefined {
  const current = request();
  return current && toAction(current, settings);
}

/** Status of an attempt, success being reported. */
export function statusOf(isDone: boolean, { onDone }: ButtonContext): StatusKey {
  if (isDone) onDone();
  return isDone ? 'done' : 'refused';
}
