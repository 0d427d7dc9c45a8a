import type { Channel, Copy } from '../channel.ts';
import { toPlainText } from '../../request/request.ts';

/** Copying the whole text, to paste it anywhere. */
export const copie: Channel<Copy> = (request) => ({ text: toPlainText(request) });
