import type { Call, Channel } from '../channel.ts';
import { phoneAddress } from '../../../content-model/text/phone-address.ts';

/** Calling, the request before one's eyes. */
export const telephone: Channel<Call> = (_request, { telephone: number }) => ({
  href: phoneAddress(number),
  number,
});
