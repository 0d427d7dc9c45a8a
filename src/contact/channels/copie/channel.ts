import type { Channel, Copy } from '../channel.ts';
import { wholeText } from '../../request/plain-text.ts';

/** Copying the whole text, to paste it anywhere. */
export const copie: Channel<Copy> = (request) => ({ text: wholeText(request) });
