/**
 * Messages being written, by purpose, kept in this tab until handed over: a page loaded again restores them. Never a
 * name, a mail address or a number. On the page too, where the browser refuses to keep.
 */
import { sessionText } from '../../components/browser/session-text.ts';
import type { Purpose } from '../request/model.ts';

const messages = new Map<string, string>();

/** Message of a purpose; empty if there is none. */
export function keptMessage(purpose: Purpose['kind']): string {
  return messages.get(purpose) ?? sessionText(`message-${purpose}`).kept();
}

/** Keeps a message in place of the former; an empty one is forgotten. */
export function keepMessage(purpose: Purpose['kind'], written: string): void {
  messages.set(purpose, written);
  sessionText(`message-${purpose}`).keep(written);
}
