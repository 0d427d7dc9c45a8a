import type { Channel, Copy } from '../model.ts';
import { toPlainText } from '../../request/request.ts';

/** Copy of the whole text, to paste anywhere. */
export const toAction: Channel<Copy> = (request) => ({ kind: 'copy', text: toPlainText(request) });
