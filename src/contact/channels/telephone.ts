import type { Channel } from '../channel.ts';
import { phoneAddress } from '../phone.ts';

/** Calling, the request before one's eyes. */
export const telephone: Channel = (_request, { telephone: number }) => ({
  kind: 'link',
  href: phoneAddress(number),
  label: number,
  complete: true,
});
