import type { Channel } from '../channel.ts';

/** Copying the whole text, to paste it anywhere. */
export const copie: Channel = ({ subject, text }) => ({ kind: 'text', text: `${subject}\n\n${text}` });
