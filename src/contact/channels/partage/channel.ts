import type { Channel, Share } from '../model.ts';

/** The whole request, for a program of the device that the visitor chooses. */
export const toAction: Channel<Share> = ({ subject, text }) => ({ kind: 'share', title: subject, text });
